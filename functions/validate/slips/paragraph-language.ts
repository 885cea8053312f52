import type { Language } from '../../language/language.ts'
import { languages } from '../../language/languages.ts'
import { scriptLetters } from '../../language/script.ts'
import type { Slip } from './slip.ts'

/** Letters and words from which on a paragraph's language can be told. */
const [enoughLetters, enoughWords] = [60, 12]
/** A language's common words that the expected one lacks: so many, so large a share, so many times the other's own. */
const [enoughCommon, enoughShare, margin] = [4, 0.1, 4]
/** A share of words common in the expected language from which on its script is not looked at. */
const enoughOwn = 0.05
const words = /[\p{L}\p{M}ʻʼ'’]+/gu

/** The languages of each common word. */
let tagsOf: ReadonlyMap<string, readonly string[]> | undefined

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
	readonly theirs: ReadonlyMap<string, number>
	readonly shared: ReadonlyMap<string, number>
}

function inOtherScript(paragraph: Paragraph, others: readonly Language[]): Language | undefined {
	const { text, found, common } = paragraph
	const count = ({ tag }: Language) => common.theirs.get(tag) ?? 0
	const able = others.filter((other) => hasTellTales(text, other) && share(paragraph, other) > 0.8)
	const best = able.toSorted((a, b) => count(b) - count(a))[0]
	if (best === undefined || best.readingSpeed.unit === 'character') return best
	return found.length >= enoughWords && count(best) > 1 ? best : undefined
}

function inSameScript(paragraph: Paragraph, others: readonly Language[]): Language | undefined {
	const { text, found, common } = paragraph
	if (found.length < enoughWords) return undefined
	return others.find((other) => {
		const ours = common.own - (common.shared.get(other.tag) ?? 0)
		const least = Math.max(enoughCommon, enoughShare * found.length, margin * ours)
		return (common.theirs.get(other.tag) ?? 0) >= least && hasTellTales(text, other) && share(paragraph, other) > 0.8
	})
}

function countCommon(found: readonly string[], expected: string): CommonWords {
	tagsOf ??= wordsOfAll()
	let own = 0
	const [theirs, shared] = [new Map<string, number>(), new Map<string, number>()]
	for (const word of found) {
		const tags = tagsOf.get(word)
		if (tags === undefined) continue
		const isOwn = tags.includes(expected)
		if (isOwn) own++
		const counts = isOwn ? shared : theirs
		for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
	}
	return { own, theirs, shared }
}

function wordsOfAll(): ReadonlyMap<string, readonly string[]> {
	const all = new Map<string, string[]>()
	for (const { tag, commonWords } of languages)
		for (const word of commonWords) all.set(word, [...(all.get(word) ?? []), tag])
	return all
}

/** The share of letters in words of a language's script; a word's first letter says which it is. */
function share({ found, letters }: Paragraph, { script }: Language): number {
	const isOf = (word: string) => word.charAt(0).search(scriptLetters[script]) === 0
	return found.reduce((sum, word) => sum + (isOf(word) ? word.length : 0), 0) / letters
}

function hasTellTales(text: string, { tellTales }: Language): boolean {
	return tellTales === '' || [...tellTales].some((letter) => text.includes(letter))
}
