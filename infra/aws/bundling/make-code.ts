// Bundles in a process of its own, for who asks has to wait (CDK's `tryBundle`), and plugins make esbuild asynchronous:
// `make-code.ts ENTRIES FOLDER NATIVE`, with entries and packages left out as JSON. Prints esbuild's metafile.
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { literalSchemas } from './literal-schemas.ts'

const [, , entries = '{}', folder = '', native = '[]'] = argv

const { metafile } = await build({
	absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
	entryPoints: JSON.parse(entries),
	outdir: folder,
	outExtension: { '.js': '.mjs' },
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	// The ES modules of packages that have both: of these, what is not used is left out.
	mainFields: ['module', 'main'],
	alias: {
		// yaml gives its ES modules to browsers only; they ask for nothing of a browser's.
		yaml: './node_modules/yaml/browser/dist/index.js',
		'@aws-sdk/credential-provider-node': './infra/aws/bundling/lambda-credentials.ts',
		'@smithy/core/event-streams': './infra/aws/bundling/no-event-streams.ts',
	},
	plugins: [literalSchemas],
	// What is left of CommonJS asks for Node's own modules by this.
	banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
	minify: true,
	sourcemap: true,
	sourcesContent: false,
	// Letters as they are: an escaped Cyrillic one takes three times the bytes.
	charset: 'utf8',
	legalComments: 'none',
	external: JSON.parse(native),
	metafile: true,
	logLevel: 'warning',
})
stdout.write(JSON.stringify(metafile))
