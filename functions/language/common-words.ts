import type { Language } from './language.ts'

const known = new WeakMap<Language, ReadonlySet<string>>()

/** A language's commonest words, to be looked up: each text asks for them of every language that it may be in. */
export function commonWordsOf(language: Language): ReadonlySet<string> {
	const before = known.get(language)
	if (before !== undefined) return before
	const common = new Set(language.commonWords)
	known.set(language, common)
	return common
}
