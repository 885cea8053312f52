import { type Folded, fold } from './fold.ts'

/** Longest entry that is looked for, in UTF-16 units, and most entries of a list. words.yml (site.ts) allows no more. */
const longestEntry = 100
const mostEntries = 2000

/** An entry of a word list, ready to be compared. */
export interface Entry {
	/** As the moderator wrote it. */
	readonly word: string
	readonly text: string
	readonly times: readonly number[]
	/** `*word`: any beginning. */
	readonly openStart: boolean
	/** `word*`: any ending. */
	readonly openEnd: boolean
	/** Letters and digits it is written with. */
	readonly letters: number
}

/** The entries as a tree of their UTF-16 units, so that a look at one place of a text costs no more with a longer list. */
export interface WordTree {
	readonly next: Map<string, WordTree>
	readonly entries: Entry[]
}

/** A folded text whose gaps between words, whatever they were, are one space. Signs such as emoji are no gaps. */
export interface Line {
	readonly text: string
	readonly at: readonly number[]
	readonly end: readonly number[]
	readonly times: readonly number[]
}

const known = new WeakMap<readonly string[], WordTree>()

/** The tree of a list; made once for a list that stays the same object. */
export function treeOf(list: readonly string[]): WordTree {
	let tree = known.get(list)
	if (tree === undefined) {
		tree = { next: new Map(), entries: [] }
		for (const word of list.slice(0, mostEntries)) plant(tree, word)
		known.set(list, tree)
	}
	return tree
}

/** The entries that begin at a place of a line, shortest first. */
export function entriesAt(tree: WordTree, text: string, place: number): Entry[] {
	const found: Entry[] = []
	let node = tree.next.get(text.charAt(place))
	for (let at = place + 1; node !== undefined; at += 1) {
		found.push(...node.entries)
		node = node.next.get(text.charAt(at))
	}
	return found
}

/** A folded text as a line; its places stay those of the original. */
export function lineOf({ text, at, end, times }: Folded): Line {
	const line = { text: '', at: [] as number[], end: [] as number[], times: [] as number[] }
	for (const { 0: part, index } of text.matchAll(/[\p{L}\p{M}\p{N}\p{S}]+|[^\p{L}\p{M}\p{N}\p{S}]+/gu)) {
		const isGap = !/^[\p{L}\p{M}\p{N}\p{S}]/u.test(part)
		line.text += isGap ? ' ' : part
		for (let unit = index; unit < index + (isGap ? 1 : part.length); unit += 1) {
			line.at.push(at[unit] ?? 0)
			line.end.push(end[isGap ? index + part.length - 1 : unit] ?? 0)
			line.times.push(times[unit] ?? 1)
		}
	}
	return line
}

function plant(tree: WordTree, word: string): void {
	if (word.length > longestEntry) return
	const trimmed = word.trim()
	const line = lineOf(fold(trimmed.replace(/^\*+|\*+$/g, '')))
	const text = line.text.trim()
	if (text === '') return
	const start = line.text.indexOf(text)
	const times = line.times.slice(start, start + text.length)
	let node = tree
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charAt(at)
		let next = node.next.get(unit)
		if (next === undefined) node.next.set(unit, (next = { next: new Map(), entries: [] }))
		node = next
	}
	const letters = word.match(/[\p{L}\p{N}]/gu)?.length ?? 0
	node.entries.push({ word, text, times, letters, openStart: trimmed.startsWith('*'), openEnd: trimmed.endsWith('*') })
}
