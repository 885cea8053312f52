import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync, type Metafile } from 'esbuild'
import { cardFonts } from '../../functions/photos/card-fonts.ts'
import { installNative } from './install-native.ts'
import type { InstructionSet } from './settings/settings.ts'

export type Stage =
	| 'validate'
	| 'photos'
	| 'render'
	| 'publish'
	| 'replay'
	| 'converse'
	| 'preview'
	| 'notify'
	| 'purge'
	| 'canary'
	| 'desk'

interface Beside {
	/** Modules that stand in files of their own beside the handler: what is started by its address, as a worker is. */
	readonly modules?: Readonly<Record<string, string>>
	/** Files that the handler reads, by the place they have beside it. */
	readonly files?: Readonly<Record<string, string>>
	/** Packages with machine code, which no bundle can hold: installed beside it. */
	readonly native?: readonly string[]
}

/** The fonts of social cards; infra/aws/functions/photos.ts says where they lie. */
const cardFontFiles = Object.fromEntries(
	cardFonts('').map((file) => [`card-fonts/${file}`, `node_modules/@expo-google-fonts/${file}`]),
)

const readerScripts = Object.fromEntries(
	['alphabet.js', 'offline.js', 'search.js', 'talk.js', 'sw.js', 'sw-off.js'].map((file) => [
		`files/${file}`,
		`functions/reader/files/${file}`,
	]),
)

const beside: Readonly<Partial<Record<Stage, Beside>>> = {
	validate: { modules: { 'reading-worker': 'functions/validate/reading-worker.ts' } },
	desk: {
		modules: { 'reading-worker': 'functions/validate/reading-worker.ts' },
		// Read by functions/desk/app/page-script.ts, which looks beside itself.
		files: { files: 'functions/desk/files' },
	},
	photos: { native: ['sharp'], files: cardFontFiles },
	// Read by functions/font/font-assets.ts and functions/reader/script-assets.ts, which look beside themselves.
	replay: { files: { files: 'functions/font/files', ...readerScripts } },
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Writes all that a stage's function needs into a folder. */
export function bundle(stage: Stage, folder: string, architecture: InstructionSet = 'arm64'): void {
	bundleCode(stage, folder)
	for (const [place, from] of Object.entries(beside[stage]?.files ?? {}))
		cpSync(join(root, from), join(folder, place), { recursive: true })
	installNative(beside[stage]?.native ?? [], folder, architecture)
}

/** Writes a stage's code into a folder: `index.mjs` with the handler, the SDK at our version in it, and source maps. */
export function bundleCode(stage: Stage, folder: string): Metafile {
	const { modules = {}, native = [] } = beside[stage] ?? {}
	const { metafile } = buildSync({
		absWorkingDir: root,
		entryPoints: { index: `infra/aws/functions/${stage}.ts`, ...modules },
		outdir: folder,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node24',
		// The ES modules of packages that have both: of these, what is not used is left out.
		mainFields: ['module', 'main'],
		// Of the packages only yaml has no ES modules for Node.js, and asks for Node's own modules as CommonJS does.
		banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
		minify: true,
		sourcemap: true,
		sourcesContent: false,
		// Letters as they are: an escaped Cyrillic one takes three times the bytes.
		charset: 'utf8',
		legalComments: 'none',
		external: [...native],
		metafile: true,
		logLevel: 'warning',
	})
	return metafile
}
