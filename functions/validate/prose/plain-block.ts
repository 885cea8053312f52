import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Block } from './blocks.ts'
import { plainInline } from './plain-inline.ts'
import { after, type Place, span } from './span.ts'

/**
 * A line that may begin or go on with a paragraph and nothing else: no indentation, no space at its end, and no mark of a
 * heading, quote, list, table, rule, setext underline or directive at its start.
 */
const proseLine = /^(?![ #>=+:|~_`-]|\*(?:[ *]*$| )|\d{1,9}[.)](?: |$)).*[^ ]$/
const heading = /^(#{1,6}) ([^ #](?:.*[^ #])?)$/
const bullet = /^([-*]) (.+)$/
const ordinal = /^(\d{1,9})\. (.+)$/
/** What could be part of a list before or behind an empty line: then it would be one list, and a loose one. */
const listLike = /^(?:[ *+-]|\d)/

/** A block as mdast when it is certain how remark-parse would read it, whatever else is around it; nothing otherwise. */
export function plainBlock(block: Block, around: readonly (Block | undefined)[]): RootContent | undefined {
	const { lines } = block
	const first = lines[0] ?? ''
	if (first.startsWith('#')) return lines.length === 1 ? plainHeading(first, block.start) : undefined
	if (first.startsWith('>')) return plainQuote(block)
	const pattern = bullet.test(first) ? bullet : ordinal.test(first) ? ordinal : undefined
	if (pattern !== undefined) return around.some(isListLike) ? undefined : plainList(block, pattern)
	return plainParagraph(lines, block.start)
}

function isListLike(block: Block | undefined): boolean {
	return block?.lines.some((line) => listLike.test(line)) === true
}

function plainParagraph(lines: readonly string[], start: Place): Paragraph | undefined {
	if (!lines.every((line) => proseLine.test(line))) return undefined
	const children = plainInline(lines.join('\n'), start)
	return children && { type: 'paragraph', children, position: span(start, endOf(lines, start)) }
}

function plainHeading(line: string, start: Place): Heading | undefined {
	const [, marks = '', words = ''] = heading.exec(line) ?? []
	if (words === '') return undefined
	const children = plainInline(words, after(start, marks.length + 1))
	const depth = marks.length as Heading['depth']
	return children && { type: 'heading', depth, children, position: span(start, after(start, line.length)) }
}

/** A quote of one paragraph on one line: further lines would have their marks inside the text. */
function plainQuote({ lines, start }: Block): Blockquote | undefined {
	const [line = '', ...more] = lines
	if (more.length > 0 || !line.startsWith('> ')) return undefined
	const inside = plainParagraph([line.slice(2)], after(start, 2))
	return inside && { type: 'blockquote', children: [inside], position: span(start, after(start, line.length)) }
}

/** A list of one line an item. */
function plainList({ lines, start }: Block, pattern: RegExp): List | undefined {
	const marks = lines.map((line) => pattern.exec(line)?.[1])
	const [mark = ''] = marks
	const ordered = pattern === ordinal
	if (marks.some((one) => one === undefined || (!ordered && one !== mark))) return undefined
	const children: ListItem[] = []
	let place = start
	for (const [index, line] of lines.entries()) {
		const words = pattern.exec(line)?.[2] ?? ''
		const inside = plainParagraph([words], after(place, line.length - words.length))
		if (inside === undefined) return undefined
		const position = span(place, after(place, line.length))
		children.push({ type: 'listItem', spread: false, checked: null, children: [inside], position })
		place = { line: start.line + index + 1, column: 1, offset: place.offset + line.length + 1 }
	}
	const position = span(start, endOf(lines, start))
	return { type: 'list', ordered, start: ordered ? Number(mark) : null, spread: false, children, position }
}

/** The place behind the last of some lines, of which all but the first begin in column 1. */
function endOf(lines: readonly string[], start: Place): Place {
	const last = lines.at(-1) ?? ''
	if (lines.length === 1) return after(start, last.length)
	const units = lines.reduce((sum, line) => sum + line.length + 1, -1)
	return { line: start.line + lines.length - 1, column: last.length + 1, offset: start.offset + units }
}
