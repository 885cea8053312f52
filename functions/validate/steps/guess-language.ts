import { commonWordsOf } from '../../language/common-words.ts'
import type { Language } from '../../language/language.ts'
import { countLetters } from '../../language/script.ts'

/** Letters a text needs before its language can be told at all. */
const enough = 200

/**
 * The language a text seems to be in, when that is surely not the one it should be: another script, or another
 * language's short words at least three times as often. Nothing when it fits, or when it cannot be told.
 */
export function strangerThan(expected: Language, candidates: readonly Language[], text: string): Language | undefined {
	const letters = countLetters(text)
	if (letters < enough) return undefined
	const shares = new Map<Language['script'], number>()
	const share = ({ script }: Language) => {
		const known = shares.get(script) ?? countLetters(text, script) / letters
		shares.set(script, known)
		return known
	}
	const words = text.toLowerCase().match(/[\p{L}\p{M}ʻʼ'’]+/gu) ?? []
	const others = candidates.filter((language) => language.tag !== expected.tag)
	// None of its words is common in a language of which there is not one letter.
	const scoreOf = (language: Language) =>
		share(language) === 0 ? 0 : share(language) * commonness(language, text, words)
	const scored = others.map((language) => ({ language, score: scoreOf(language) }))
	const best = scored.toSorted((a, b) => b.score - a.score)[0]
	if (best === undefined) return undefined
	if (share(expected) < 0.4 && share(best.language) > 0.6) return best.language
	return best.score > 0.02 && best.score >= 3 * scoreOf(expected) ? best.language : undefined
}

/** The share of a language's commonest words among all words; nought where its own letters are wholly missing. */
function commonness(language: Language, text: string, words: readonly string[]): number {
	if (language.tellTales !== '' && ![...language.tellTales].some((letter) => text.includes(letter))) return 0
	if (language.readingSpeed.unit === 'character') return 0.3
	const common = commonWordsOf(language)
	return words.filter((word) => common.has(word)).length / Math.max(words.length, 1)
}
