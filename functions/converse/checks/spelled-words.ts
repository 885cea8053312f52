import { fold } from './fold.ts'
import { hasItsLetters } from './word-edges.ts'
import { entriesAt, lineOf, type WordTree } from './word-tree.ts'

/** Fewest letters of an entry that is looked for letter by letter; shorter ones would be found in initials. */
const fewestLetters = 4

/** Letters and digits one by one, with one sign between each two: `b.a.d.g.e.r`, `b a d g e r`. */
const spelled =
	/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]\p{M}*(?:[^\p{L}\p{M}\p{N}][\p{L}\p{N}]\p{M}*){3,}(?![\p{L}\p{M}\p{N}])/gu

/** Finds entries that are spelled letter by letter, in stretches of UTF-16 units. */
export function findSpelled(text: string, tree: WordTree): { word: string; from: number; to: number }[] {
	return Array.from(text.matchAll(spelled), ({ 0: run, index }) => inRun(run, index, tree)).flat()
}

function inRun(run: string, offset: number, tree: WordTree): { word: string; from: number; to: number }[] {
	const letters = [...run.matchAll(/[\p{L}\p{N}]\p{M}*/gu)]
	const joined = letters.map(([letter]) => letter).join('')
	const places = letters.flatMap(({ 0: letter, index }) =>
		Array.from({ length: letter.length }, (_, unit) => offset + index + unit),
	)
	const line = lineOf(fold(joined))
	const found: { word: string; from: number; to: number }[] = []
	for (let start = 0; start < line.text.length; start += 1)
		for (const entry of entriesAt(tree, line.text, start)) {
			const end = start + entry.text.length
			if (entry.letters < fewestLetters || !hasItsLetters(entry, start, line)) continue
			const from = line.at[start] ?? 0
			const to = line.end[end - 1] ?? 0
			// The letters around it may have decided how these were read.
			if (lineOf(fold(joined.slice(from, to))).text !== entry.text) continue
			found.push({ word: entry.word, from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 })
		}
	return found
}
