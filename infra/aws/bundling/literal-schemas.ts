import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** Lets esbuild leave out what the SDK's clients know of operations that nobody asks for: of S3's, nine tenths. */
export const literalSchemas: Plugin = {
	name: 'literal schemas',
	setup(build) {
		build.onLoad({ filter: /[\\/]schemas[\\/]schemas_\d+\.js$/ }, async ({ path }) => ({
			contents: withLiteralKeys(await readFile(path, 'utf8')),
			loader: 'js',
		}))
	},
}

/**
 * The SDK writes the keys of its schemas as `[_hH]: …`, with `const _hH = "httpHeader"`. Such a key could be anything, so
 * esbuild leaves out no schema that has one. With the words themselves as keys the meaning is the same. Where the SDK no
 * longer writes so, nothing is replaced, and bundles are larger again.
 */
function withLiteralKeys(code: string): string {
	const words = new Map(
		[...code.matchAll(/^const (_\w+) = ("\w+");$/gm)].map(([, name = '', word = '']) => [name, word]),
	)
	return code.replace(/\[(_\w+)\]: /g, (key, name: string) => (words.has(name) ? `${words.get(name)}: ` : key))
}
