import { fold } from './fold.ts'
import { findSpelled } from './spelled-words.ts'
import { edgesOf, stretchOf } from './word-edges.ts'
import { entriesAt, lineOf, treeOf } from './word-tree.ts'

/** An entry of the word list in a text: the entry as written, and the stretch of the text in UTF-16 units. */
export interface WordMatch {
	readonly word: string
	readonly from: number
	readonly to: number
}

/** Most UTF-16 units of a text that are looked at: a comment has 12,000 bytes at most. */
const longestText = 12_000

/**
 * Finds the entries of a moderators' word list (the first 2,000), in the order of the text and without overlaps, the
 * longest where several begin. An entry is a word or several; `*` before or after it stands for any letters. Texts and
 * entries are compared as `fold` has them, except that a doubled letter of an entry is not found in a single one.
 */
export function findWords(text: string, list: readonly string[]): WordMatch[] {
	const looked = text.slice(0, longestText)
	const tree = treeOf(list)
	const line = lineOf(fold(looked))
	const edges = edgesOf(line, looked)
	const found: WordMatch[] = findSpelled(looked, tree)
	for (let start = 0; start < line.text.length; start += 1)
		for (const entry of entriesAt(tree, line.text, start)) {
			const stretch = stretchOf(entry, start, line, edges)
			if (stretch === undefined) continue
			const { from, to, cut } = stretch
			// What an apostrophe cuts off may have decided how the rest was read.
			if (cut && lineOf(fold(looked.slice(from, to))).text !== entry.text) continue
			found.push({ word: entry.word, from, to })
		}
	return withoutOverlaps(found)
}

function withoutOverlaps(found: readonly WordMatch[]): WordMatch[] {
	let last = 0
	return found
		.toSorted((one, other) => one.from - other.from || other.to - one.to)
		.filter(({ from, to }) => {
			if (from < last) return false
			last = to
			return true
		})
}
