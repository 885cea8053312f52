import { en } from './data/en.ts'
import type { Language } from './language.ts'

/** Every language that has a data file, in the order of the files. */
export const languages: readonly Language[] = [en]

const byTag = new Map(languages.map((language) => [language.tag, language]))

/** The language of a canonical tag, or nothing where Tilmash has no file for it. */
export function languageOf(tag: string): Language | undefined {
	return byTag.get(tag)
}
