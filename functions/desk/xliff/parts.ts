import type { Mode } from './inline.ts'
import { listMark, tableAt, tableParts } from './table-parts.ts'

/** A stretch of a block that is the same in every language, or one to translate: joined again they are the block. */
export interface Part {
	readonly raw: string
	/** What is to be translated, without the marks before its lines; left out for what is not. */
	readonly text?: string
	/** What stands before each line of it but the first. */
	readonly prefix?: string
	readonly mode?: Mode
}

const containers = new RegExp(`^(?:[ \\t]*(?:>[ \\t]?|${listMark}))*[ \\t]*`)
const rule = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const figure = /^(!\[)((?:\\.|[^\]\\])*)(\]\([^\s()]+)(?:(\s+(["']))((?:\\.|(?!\5)[^\\])*)(\5\s*\)))?\s*\)?$/
const html =
	/^ {0,3}<(?:!--|\/?(?:aside|blockquote|dd|details|div|dl|dt|figure|figcaption|h[1-6]|hr|li|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)|[A-Za-z][^<>]*>\s*$)/i

/** Parts a block of a body: paragraphs, headings, list items, cells, captions. `isCode`: it is indented code. */
export function partsOfBlock(block: string, isCode = false): Part[] {
	if (isCode) return [{ raw: block }]
	if (html.test(block)) return whole(block, 'html')
	const lines = block.split('\n')
	const table = tableAt(lines)
	const parts = new PartList()
	let fence: string | undefined
	for (const [at, line] of lines.entries()) {
		const start = at > 0 ? '\n' : ''
		if (fence !== undefined) {
			parts.same(start + line)
			if (new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`).test(line)) fence = undefined
			continue
		}
		if (table !== undefined && at >= table) {
			parts.same(start)
			for (const part of tableParts(line, at === table + 1)) parts.add(part)
			continue
		}
		const lead = rule.test(line) ? '' : (containers.exec(line)?.[0] ?? '')
		const rest = line.slice(lead.length)
		fence = /^(`{3,}|~{3,})/.exec(rest)?.[0]
		if (fence !== undefined || rule.test(line) || /^\[(?!\^)[^\]]+\]:/.test(rest)) parts.same(start + line)
		else if (parts.goesOn(lead) && /^(?:=+|-+)[ \t]*$/.test(rest)) parts.same(start + line)
		else readLine(parts, start, lead, rest)
	}
	return parts.end()
}

function readLine(parts: PartList, start: string, lead: string, rest: string): void {
	const heading = /^#{1,6}[ \t]+/.exec(rest)?.[0]
	const label = /^(:{2,}[\w-]*\[)([^\]]*)(\].*)$/.exec(rest) ?? /^(::+embed\{.*?\btitle=")([^"]*)(".*)$/.exec(rest)
	const picture = figure.exec(rest)
	const note = /^\[\^[^\]]+\]:[ \t]*/.exec(rest)?.[0]
	if (heading !== undefined) {
		const words = headingWords(rest.slice(heading.length))
		parts.one(start + lead + heading, words, 'line', rest.slice(heading.length + words.length))
	} else if (label !== null)
		parts.one(start + lead + label[1], label[2], label[1]?.endsWith('"') ? 'attribute' : 'line', label[3])
	else if (/^:{2,}/.test(rest)) parts.same(start + lead + rest)
	else if (picture !== null && !parts.goesOn(lead)) {
		const [, open = '', alt = '', address = '', space, , caption = ''] = picture
		const hasCaption = space !== undefined
		const end = rest.slice(open.length + alt.length)
		parts.one(start + lead + open, alt, 'line', hasCaption ? `${address}${space}` : end)
		if (hasCaption) parts.one('', caption, 'title', end.slice(address.length + space.length + caption.length))
	} else if (note !== undefined) parts.begin(start + lead + note, rest.slice(note.length), '    ')
	else if (parts.goesOn(lead)) parts.goOn(start, lead, rest)
	else parts.begin(start + lead, rest, lead.replace(/[^>\s]/g, ' '))
}

/** A heading's words, without the signs that may close it. */
function headingWords(text: string): string {
	const kept = text.trimEnd()
	let end = kept.length
	while (kept[end - 1] === '#') end--
	return end === 0 || /[ \t]/.test(kept[end - 1] ?? '') ? kept.slice(0, end).trimEnd() : kept
}

function whole(block: string, mode: Mode): Part[] {
	const list = new PartList()
	list.one('', block, mode, '')
	return list.end()
}

/** Collects parts; a paragraph grows by the lines that go on with it. */
class PartList {
	readonly #parts: Part[] = []
	#open: { raw: string; readonly lines: string[]; readonly lead: string; prefix: string } | undefined

	add(part: Part): void {
		this.#close()
		if (part.raw !== '') this.#parts.push(part)
	}

	same(raw: string): void {
		this.add({ raw })
	}

	one(before: string, text: string | undefined, mode: Mode, after: string | undefined): void {
		this.same(before)
		this.add(/\p{L}/u.test(text ?? '') ? { raw: text ?? '', text: text ?? '', prefix: '', mode } : { raw: text ?? '' })
		this.same(after ?? '')
	}

	begin(before: string, text: string, prefix: string): void {
		this.same(before)
		this.#open = { raw: text, lines: [text], lead: prefix, prefix }
	}

	/** True when a line with these marks before it goes on with the open paragraph. */
	goesOn(lead: string): boolean {
		if (this.#open === undefined || /[-*+]|\d[.)]/.test(lead)) return false
		const depth = (text: string) => text.match(/>/g)?.length ?? 0
		return depth(lead) <= depth(this.#open.lead)
	}

	goOn(start: string, lead: string, rest: string): void {
		if (this.#open === undefined) return
		if (this.#open.lines.length === 1) this.#open.prefix = lead
		this.#open.raw += start + lead + rest
		this.#open.lines.push(rest)
	}

	end(): Part[] {
		this.#close()
		return this.#parts
	}

	#close(): void {
		const open = this.#open
		this.#open = undefined
		if (open === undefined) return
		const text = open.lines.join('\n')
		const kept = text.trimEnd()
		const raw = open.raw.trimEnd()
		const isWords = /\p{L}/u.test(kept)
		if (raw !== '') this.#parts.push(isWords ? { raw, text: kept, prefix: open.prefix, mode: 'markdown' } : { raw })
		if (raw.length < open.raw.length) this.#parts.push({ raw: open.raw.slice(raw.length) })
	}
}
