import { LRUCache } from 'lru-cache'
import type { Language } from '../language/language.ts'
import { type FoldTable, foldTableOf } from './fold-table.ts'

/**
 * Letters of a word that are kept. A fixed beginning finds the forms of a word nearly as well as a stemmer does in languages
 * that add endings (Can et al., “Information retrieval on Turkish texts”, JASIST 2008), and needs none.
 */
const mostLetters = 6

/**
 * Signs above, below and between letters that readers leave out: accents, vowel points, the joiners of Persian. Vowel signs
 * of Indic scripts stay, because a word is another one without them. The same as in functions/reader/files/search.js.
 */
const marks =
	/[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/gu

/** Pieces between two gaps, of each language, whose keys are kept: words that its stories say most. 10,000 are about 2 MB. */
const mostPieces = 10_000
/** Letters of the longest that is kept. */
const longestKept = 40

const word = /[\p{L}\p{N}\p{M}]+/gu
/** Chinese and Japanese, which leave no gaps: two signs together are a term. */
const runs =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
const gapless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u

/** Gaps between pieces; the mark of a byte order counts as one for JavaScript, and may stand within a word. */
const gaps = /[^\S\ufeff]+/

/** Makes the keys of a text, under which its words stand in the index. */
export type KeysOf = (text: string) => string[]

const known = new Map<string, KeysOf>()

/** What makes keys of a language's words, one for all its alphabets; its commonest words have none. */
export function keysIn(language: Language): KeysOf {
	let found = known.get(language.tag)
	if (found === undefined) known.set(language.tag, (found = makeKeys(foldTableOf(language), language.commonWords)))
	return found
}

/** The same from a table and a list of words that have no key. */
export function makeKeys(table: FoldTable, commonWords: readonly string[]): KeysOf {
	const [letters, merges] = [replacing(table.letters), replacing(table.merges)]
	const prefixes = table.prefixes.split(' ').filter((prefix) => prefix !== '')
	const wordsOf = (text: string): string[] => {
		const plain = letters(text.normalize('NFKC').toLowerCase()).normalize('NFD').replace(marks, '')
		return merges(plain.normalize('NFC')).match(word) ?? []
	}
	const common = new Set([...commonWords, table.joins].flatMap(wordsOf))
	const keysOfWord = (run: string): string[] => {
		const signs = [...run]
		if (gapless.test(run))
			return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
		if (signs.length < 2 || common.has(run)) return []
		const prefix = prefixes.find((one) => run.startsWith(one) && run.length >= one.length + 3)
		return [[...run.slice(prefix?.length ?? 0)].slice(0, mostLetters).join('')]
	}
	const kept = new LRUCache<string, readonly string[]>({ max: mostPieces })
	const keysOf = (piece: string): readonly string[] => {
		const known = kept.get(piece)
		if (known !== undefined) return known
		const keys = wordsOf(piece).flatMap((found) => (found.match(runs) ?? []).flatMap(keysOfWord))
		// Chinese and Japanese say a sentence between two gaps, and each once.
		// A copy: a piece of a text keeps the whole text in memory.
		if (piece.length <= longestKept) kept.set([...piece].join(''), keys)
		return keys
	}
	// Each piece once: a text repeats half of its words, and texts most of each other's. No letter is more than a piece.
	return (text) => [...new Set([...new Set(text.split(gaps))].flatMap(keysOf))]
}

/** Puts for each letter of a list of pairs what it says; the longest first. */
function replacing(pairs: string): (text: string) => string {
	if (pairs === '') return (text) => text
	const table = new Map(
		pairs.split(' ').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
	)
	const longest = [...table.keys()].sort((a, b) => b.length - a.length)
	const letters = new RegExp(longest.join('|'), 'gu')
	return (text) => text.replace(letters, (letter) => table.get(letter) ?? '')
}
