import type { KeptNames } from './kept-names.ts'
import { openQuotation } from './open-quotation.ts'
import { rewriteWord } from './rewrite-word.ts'
import type { Around, Table } from './table.ts'
import { tokensOf } from './tokens.ts'
import type { WordList } from './word-list.ts'

/** What one alphabet's texts are rewritten with. */
export interface Rules {
	readonly table: Table
	/** The newsroom's words: asked first, and before a word is taken for a foreign one. */
	readonly own: WordList
	/** The words of the house. */
	readonly words: WordList
	readonly names: KeptNames
}

/** Told what is written for the next characters of the source. */
export type Write = (take: number, written: string) => void

/** As much of a text as is looked at on each side of a word: a word or two, and their marks. */
const farthest = 32

/** Rewrites a text from its beginning to its end; every character of it is taken once. */
export function rewrite(text: string, rules: Rules, write: Write): void {
	let done = 0
	const copyTo = (end: number) => {
		if (end > done) write(end - done, text.slice(done, end))
		done = Math.max(done, end)
	}
	for (const token of tokensOf(text, rules.table.ending)) {
		// A kept name of several words may have gone beyond this one.
		if (token.end <= done) continue
		if (token.start < done && token.isWord) {
			rewriteWord(text.slice(done, token.end), around(text, done, token.end), rules, write)
			done = token.end
			continue
		}
		copyTo(Math.max(token.start, done))
		const name = rules.names.at(text, token.start, rules.table.ending)
		if (name !== undefined) {
			copyTo(token.start + name.length)
			// Samsung’ning: the mark stays with the name, its ending is rewritten.
			if (done < token.end && /['‘’`´ʻʼ]/.test(text.slice(done, done + 1))) copyTo(done + 1)
			if (done >= token.end) continue
		}
		if (!token.isWord) copyTo(token.end)
		else {
			const end = token.end + (takesMark(text, done, token.end, rules.table) ? 1 : 0)
			rewriteWord(text.slice(done, end), around(text, done, end), rules, write)
			done = end
		}
	}
	copyTo(text.length)
}

function around(text: string, start: number, end: number): Around {
	return { before: text.slice(Math.max(0, start - farthest), start), after: text.slice(end, end + farthest) }
}

/** True where a mark behind a word is its last letter's, and closes no quotation. */
function takesMark(text: string, start: number, end: number, table: Table): boolean {
	const mark = text.slice(end, end + 1)
	if (!/['‘’`´]/.test(mark) || !table.takesApostrophe(text.slice(start, end))) return false
	return openQuotation(text, end) !== mark
}
