import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { WordMatch } from '../converse/checks/word-list.ts'

/**
 * A comment's text as its page shows it (page/comment-text.ts), with what the word list found in it marked. Text only:
 * whatever looks like HTML or a link is shown as it was typed.
 */
export function markedText(text: string, matches: readonly Pick<WordMatch, 'from' | 'to'>[]): ElementContent[] {
	let place = 0
	const begins = (piece: string) => (place += piece.length) - piece.length
	return text.split(/(\n{2,})/).flatMap((piece, at) => {
		const from = begins(piece)
		return at % 2 === 1 ? [] : [h('p', { dir: 'auto' }, markedLines(piece, from, matches))]
	})
}

/** The lines of one paragraph, which begins at `place` of the text. */
function markedLines(paragraph: string, place: number, matches: Parameters<typeof markedText>[1]) {
	let begin = place
	return paragraph.split('\n').flatMap((line, at): (ElementContent | string)[] => {
		const stretches = markedLine(line, begin, matches)
		begin += line.length + 1
		return at === 0 ? stretches : [h('br'), ...stretches]
	})
}

/** One line. A match of several words may begin on a line before, or end on one after. */
function markedLine(line: string, place: number, matches: Parameters<typeof markedText>[1]) {
	const stretches: (ElementContent | string)[] = []
	let done = 0
	for (const match of matches) {
		const from = Math.max(match.from - place, done)
		const to = Math.min(match.to - place, line.length)
		if (from >= to) continue
		stretches.push(line.slice(done, from), h('mark', line.slice(from, to)))
		done = to
	}
	return [...stretches, line.slice(done)].filter((stretch) => stretch !== '')
}
