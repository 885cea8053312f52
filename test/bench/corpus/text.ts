import type { Language } from './languages.ts'

/** What stories are made of: paragraphs in each language, those of one number saying the same. */
export type Text = Readonly<Record<Language, readonly string[]>>

/** The paragraph of a number, however many there are. */
export function paragraphOf(text: Text, language: Language, number: number): string {
	const all = text[language]
	const paragraph = all[number % all.length]
	if (paragraph === undefined) throw new RangeError(`No text in ${language}`)
	return paragraph
}
