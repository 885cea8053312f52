import type { PhrasingContent } from 'mdast'
import { after, type Place, span } from './span.ts'

/**
 * Signs that may mean something to CommonMark, GFM or directives, wherever they stand: escapes, code, emphasis, links, HTML,
 * strikethrough, tables, e-mail addresses; `&` but before a space (character references); `:` but before a space or the end
 * (directives, whose names may be of digits: 10:30; addresses of the web); `www.`. Between them is text and nothing else.
 */
const signs = /[\\`*_[\]<~|@]|&(?! )|:(?![ \n]|$)|www\./i

/**
 * The three constructs that news is written with, where there is just one way to read them.
 *
 * Emphasis: the run stands behind a space, an opening mark or nothing and before a letter or a digit, so that it is
 * left-flanking and not right-flanking; or behind one and before a space, a closing mark or nothing, so that it is
 * right-flanking and not left-flanking (CommonMark 0.31.2, section 6.2). Nothing between them is a sign, no other run is
 * as near: opener and closer are each other's.
 *
 * A link: brackets with text of no sign between them, and an address without brackets, spaces, escapes or `&` (section
 * 6.3); behind `!` it would be an image.
 */
const construct =
	/(?<=^|[ \n(«“„])(?<run>\*\*?)(?<strong>[\p{L}\p{N}](?:[^\\`*_[\]<~|@&:\n]*[\p{L}\p{N}])?)\k<run>(?=$|[ \n.,;!?)»”“…])|(?<!!)\[(?<text>[\p{L}\p{N}«“„](?:[^\\`*_[\]<~|@&:\n]*[\p{L}\p{N}»”“.?!])?)\]\((?<url>[\w\-./:#?=%+,]+)\)/gu

/**
 * The words of a paragraph or heading as mdast, when it is certain how remark-parse would read them; nothing otherwise. `text`
 * has no spaces at the ends of its lines.
 */
export function plainInline(text: string, start: Place): PhrasingContent[] | undefined {
	if (!signs.test(text))
		return [{ type: 'text', value: text, position: span(start, placeIn(text, text.length, start)) }]
	const nodes: PhrasingContent[] = []
	let seen = 0
	let place = start
	const addText = (end: number): boolean => {
		if (end === seen) return true
		const value = text.slice(seen, end)
		if (signs.test(value)) return false
		const from = place
		place = placeIn(value, value.length, from)
		nodes.push({ type: 'text', value, position: span(from, place) })
		return true
	}
	for (const { 0: whole, index, groups = {} } of text.matchAll(construct)) {
		if (!addText(index)) return undefined
		const from = place
		place = after(from, whole.length)
		const { run = '', strong, text: label = '', url = '' } = groups
		const inside = strong ?? label
		if (/www\./i.test(inside)) return undefined
		const begin = after(from, strong === undefined ? 1 : run.length)
		const position = span(from, place)
		const children = [{ type: 'text' as const, value: inside, position: span(begin, after(begin, inside.length)) }]
		if (strong === undefined) nodes.push({ type: 'link', title: null, url, children, position })
		else nodes.push({ type: run === '*' ? 'emphasis' : 'strong', children, position })
		seen = index + whole.length
	}
	return addText(text.length) ? nodes : undefined
}

/** Where the unit at `index` of a text stands that begins at `start`, whose lines begin in column 1. */
function placeIn(text: string, index: number, { line, column, offset }: Place): Place {
	const last = text.lastIndexOf('\n', index - 1)
	if (last === -1) return { line, column: column + index, offset: offset + index }
	let lines = 0
	for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) lines++
	return { line: line + lines, column: index - last, offset: offset + index }
}
