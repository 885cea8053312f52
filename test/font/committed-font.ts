import { readFileSync } from 'node:fs'
import { languages } from '../../functions/language/languages.ts'

const scripts = new Set(['Latn', 'Cyrl', 'Arab'])

/** The languages whose pages come with a font. */
export const withFont = languages.filter(({ script }) => scripts.has(script))

/** A language's font as it stands in the repository. */
export function committedFont(tag: string): Buffer {
	return readFileSync(new URL(`../../functions/font/files/${tag}.woff2`, import.meta.url))
}
