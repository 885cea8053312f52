import type { Language } from '../../language/language.ts'
import { languages } from '../../language/languages.ts'
import { isWordOf } from '../../language/script.ts'
import type { Slip } from './slip.ts'

/** Letters and words from which on a paragraph's language can be told. */
const [enoughLetters, enoughWords] = [60, 12]
/** A language's common words that the expected one lacks: so many, so large a share, so many times the other's own. */
const [enoughCommon, enoughShare, margin] = [4, 0.1, 4]
/** A share of words common in the expected language from which on its script is not looked at. */
const enoughOwn = 0.05
const words = /[\p{L}\p{M}ʻʼ'’]+/gu

/** The languages of each common word, by their numbers: most words of a text are common in some. */
let numbersOf: ReadonlyMap<string, readonly number[]> | undefined
const numberOf: ReadonlyMap<string, number> = new Map(languages.map(({ tag }, index) => [tag, index]))

/**
 * A paragraph that is surely in another of the site's languages, as a translator leaves one behind: in another script,
 * or with that language's common words and hardly any of its own.
 */
export function paragraphLanguage(text: string, expected: Language, candidates: readonly Language[]): Slip | undefined {
	if (text.length < enoughLetters) return undefined
	const found = text.toLowerCase().match(words) ?? []
	const letters = found.reduce((sum, word) => sum + word.length, 0)
	if (letters < enoughLetters) return undefined
	const common = countCommon(found, expected.tag)
	const paragraph = { text, found, letters, common }
	const others = candidates.filter(({ tag }) => tag !== expected.tag)
	const stranger =
		common.own < enoughOwn * found.length && share(paragraph, expected) < 0.2
			? inOtherScript(paragraph, others)
			: inSameScript(paragraph, others)
	return stranger && { rule: 'paragraph-language', start: 0, values: { found: stranger.autonym }, edits: [] }
}

interface Paragraph {
	readonly text: string
	readonly found: readonly string[]
	readonly letters: number
	readonly common: CommonWords
}

/** How many words are common in the expected language, in others and not in it, and in both. */
interface CommonWords {
	readonly own: number
	readonly theirs: Counts
	readonly shared: Counts
}

/** How many, by the number of a language. */
type Counts = readonly number[]

function of({ tag }: Language, counts: Counts): number {
	return counts[numberOf.get(tag) ?? -1] ?? 0
}

function inOtherScript(paragraph: Paragraph, others: readonly Language[]): Language | undefined {
	const { text, found, common } = paragraph
	const count = (language: Language) => of(language, common.theirs)
	const able = others.filter((other) => hasTellTales(text, other) && share(paragraph, other) > 0.8)
	const best = able.toSorted((a, b) => count(b) - count(a))[0]
	if (best === undefined || best.readingSpeed.unit === 'character') return best
	return found.length >= enoughWords && count(best) > 1 ? best : undefined
}

function inSameScript(paragraph: Paragraph, others: readonly Language[]): Language | undefined {
	const { text, found, common } = paragraph
	if (found.length < enoughWords) return undefined
	return others.find((other) => {
		const ours = common.own - of(other, common.shared)
		const least = Math.max(enoughCommon, enoughShare * found.length, margin * ours)
		return of(other, common.theirs) >= least && hasTellTales(text, other) && share(paragraph, other) > 0.8
	})
}

function countCommon(found: readonly string[], expected: string): CommonWords {
	numbersOf ??= wordsOfAll()
	const expectedNumber = numberOf.get(expected) ?? -1
	let own = 0
	const [theirs, shared] = [languages.map(() => 0), languages.map(() => 0)]
	for (const word of found) {
		const numbers = numbersOf.get(word)
		if (numbers === undefined) continue
		const isOwn = numbers.includes(expectedNumber)
		if (isOwn) own++
		const counts = isOwn ? shared : theirs
		for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
	}
	return { own, theirs, shared }
}

function wordsOfAll(): ReadonlyMap<string, readonly number[]> {
	const all = new Map<string, number[]>()
	for (const [number, { commonWords }] of languages.entries())
		for (const word of commonWords) all.set(word, [...(all.get(word) ?? []), number])
	return all
}

/** The share of letters in words of a language's script; a word's first letter says which it is. */
function share({ found, letters }: Paragraph, { script }: Language): number {
	return found.reduce((sum, word) => sum + (isWordOf(word, script) ? word.length : 0), 0) / letters
}

function hasTellTales(text: string, { tellTales }: Language): boolean {
	return tellTales === '' || [...tellTales].some((letter) => text.includes(letter))
}
