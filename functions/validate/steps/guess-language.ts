import type { Language } from '../../language/language.ts'
import { scriptLetters } from '../../language/script.ts'

/** Letters a text needs before its language can be told at all. */
const enough = 200

/**
 * The language a text seems to be in, when that is surely not the one it should be: another script, or another
 * language's short words at least three times as often. Nothing when it fits, or when it cannot be told.
 */
export function strangerThan(expected: Language, candidates: readonly Language[], text: string): Language | undefined {
	const letters = text.match(/\p{L}/gu)?.length ?? 0
	if (letters < enough) return undefined
	const share = (language: Language) => (text.match(scriptLetters[language.script])?.length ?? 0) / letters
	const words = text.toLowerCase().match(/[\p{L}\p{M}ʻʼ'’]+/gu) ?? []
	const others = candidates.filter((language) => language.tag !== expected.tag)
	const score = (language: Language) => share(language) * commonness(language, text, words)
	const best = others.toSorted((a, b) => score(b) - score(a))[0]
	if (best === undefined) return undefined
	if (share(expected) < 0.4 && share(best) > 0.6) return best
	return score(best) > 0.02 && score(best) >= 3 * score(expected) ? best : undefined
}

/** The share of a language's commonest words among all words; nought where its own letters are wholly missing. */
function commonness(language: Language, text: string, words: readonly string[]): number {
	if (language.tellTales !== '' && ![...language.tellTales].some((letter) => text.includes(letter))) return 0
	if (language.readingSpeed.unit === 'character') return 0.3
	const common = new Set(language.commonWords)
	return words.filter((word) => common.has(word)).length / Math.max(words.length, 1)
}
