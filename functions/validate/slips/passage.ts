import type { Position } from '../../problem/problem.ts'

/**
 * Words that are read together: a paragraph, a heading, a cell, a field. Its text is what stands in the file, sign for
 * sign, so that what is found in it can be mended there; all that are no words of the article is hidden.
 */
export interface Passage {
	readonly text: string
	/** True for a paragraph in the article's own voice: no quotation, no footnote, no heading. */
	readonly isParagraph: boolean
	/** The place in the file of a sign of the text. */
	place(index: number): Position
}

/** Hides the marks around words: `**`, `[`, `](address)`. Words on its two sides stand side by side. */
export const markup = '\ufdd0'
/** Hides what stands in the text like a word: code, a photo, an address, an escaped sign. */
export const thing = '\ufdd1'

/** Escapes and character references: what they mean is not what stands there, so they are left alone. */
const escaped = /\\[!-/:-@[-`{-~]|&[#\w]{1,32};/g

/** Hides the escapes of a stretch of markdown. */
export function withoutEscapes(source: string): string {
	return source.includes('\\') || source.includes('&')
		? source.replace(escaped, (found) => thing.repeat(found.length))
		: source
}

/** Hides the `>` of a block quote and the indents before the further lines of a stretch of markdown. */
export function withoutPrefixes(source: string): string {
	return source.includes('\n')
		? source.replace(/\n([ \t>]+)/g, (_found, prefix: string) => `\n${markup.repeat(prefix.length)}`)
		: source
}

/** Finds the line and column of offsets. */
export function placesIn(source: string): (offset: number) => Position {
	let starts: number[] | undefined
	return (offset) => {
		starts ??= [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
		let [low, high] = [0, starts.length]
		while (high - low > 1) {
			const middle = (low + high) >> 1
			if ((starts[middle] ?? 0) <= offset) low = middle
			else high = middle
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
	}
}
