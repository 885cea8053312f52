import type { Entry, Line } from './word-tree.ts'

/** Where words begin and end in a line. The arrays have a place for each UTF-16 unit and one for the end. */
export interface Edges {
	readonly kinds: readonly Edge[]
	/** The nearest edge at or before a place. */
	readonly before: readonly number[]
	/** The nearest edge at or after a place. */
	readonly after: readonly number[]
}

/** `start` and `end` are edges at an apostrophe: a word may begin after `l'`, and end before `'s`. */
type Edge = 'none' | 'edge' | 'start' | 'end'

/** Chinese and Japanese have no spaces: any of their signs is a word for us. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

const elided = /(?:^|[^\p{L}\p{M}\p{N}])(?:[cdjlmnst]|qu)['’ʼ]$/iu
const possessive = /^['’ʼ]s(?![\p{L}\p{M}\p{N}])/iu

/** The edges of a line; `original` is the text that it was folded from. */
export function edgesOf(line: Line, original: string): Edges {
	const kinds = Array<Edge>(line.text.length + 1).fill('none')
	let last = ''
	let place = 0
	for (const sign of line.text) {
		kinds[place] = edgeBetween(last, sign, place, line, original)
		last = sign
		place += sign.length
	}
	kinds[place] = 'edge'
	const before = kinds.map((kind, at) => (kind === 'edge' ? at : 0))
	const after = kinds.map((kind, at) => (kind === 'edge' ? at : place))
	for (let at = 1; at <= place; at += 1) before[at] = Math.max(before[at] ?? 0, before[at - 1] ?? 0)
	for (let at = place - 1; at >= 0; at -= 1) after[at] = Math.min(after[at] ?? place, after[at + 1] ?? place)
	return { kinds, before, after }
}

/** The stretch of the original for an entry whose letters begin at a place, or undefined where it is not that word. */
export function stretchOf(entry: Entry, start: number, line: Line, { kinds, before, after }: Edges) {
	const end = start + entry.text.length
	const startKind = entry.openStart ? 'edge' : kinds[start]
	const endKind = entry.openEnd ? 'edge' : kinds[end]
	if (startKind === 'none' || startKind === 'end' || endKind === 'none' || endKind === 'start') return undefined
	if (!hasItsLetters(entry, start, line)) return undefined
	const first = entry.openStart ? (before[start] ?? 0) : start
	const last = (entry.openEnd ? (after[end] ?? end) : end) - 1
	return { from: line.at[first] ?? 0, to: line.end[last] ?? 0, cut: startKind === 'start' || endKind === 'end' }
}

/**
 * A text may repeat a letter more often than the entry, never less: `butter` is not in `buter`. In Arabic, Hebrew and
 * Devanagari a consonant written twice makes another word, so there it takes three to count as stretched.
 */
export function hasItsLetters(entry: Entry, start: number, { text, times }: Line): boolean {
	return entry.times.every((wanted, index) => {
		const there = times[start + index] ?? 1
		const open = (index === 0 && entry.openStart) || (index === entry.times.length - 1 && entry.openEnd)
		return open || /[a-z]/.test(text.charAt(start + index))
			? there >= wanted
			: there === wanted || there >= Math.max(3, wanted)
	})
}

function edgeBetween(last: string, next: string, place: number, line: Line, original: string): Edge {
	if (place === 0) return 'edge'
	const at = line.at[place] ?? 0
	const end = line.end[place - 1] ?? 0
	// Both came from one sign of the original, as the k and g of ㎏, or a letter and the vowel mark that it keeps.
	if (at < end) return 'none'
	if (!isOfWord(last) || !isOfWord(next) || unspaced.test(last) || unspaced.test(next)) return 'edge'
	if (elided.test(original.slice(Math.max(0, at - 4), at))) return 'start'
	return possessive.test(original.slice(end, end + 4)) ? 'end' : 'none'
}

function isOfWord(sign: string): boolean {
	return /[\p{L}\p{M}\p{N}]/u.test(sign)
}
