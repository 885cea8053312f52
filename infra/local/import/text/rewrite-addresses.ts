import type { Definition, Image, Link, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { guardBody } from '../../../../functions/validate/steps/guard-body.ts'
import type { Note } from '../archive/archive.ts'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** What an address becomes; the same when nothing is known of it. */
export interface Rewriting {
	link(address: string): string
	image(address: string): string
}

/**
 * Gives a markdown text's links and pictures other addresses, and changes nothing else in it: the parser only says where
 * they stand. A text that no parser should be given is left as it is.
 */
export function rewriteAddresses(markdown: string, { link, image }: Rewriting): { markdown: string; notes: Note[] } {
	if (!/\]\(|\]:|<\w/.test(markdown)) return { markdown, notes: [] }
	const heavy = guardBody(markdown)
	if (heavy !== undefined) return { markdown, notes: [{ rule: 'body-heavy', found: '' }] }
	const tree: Root = parser.parse(markdown)
	const images = new Set<string>()
	visit(tree, 'imageReference', ({ identifier }) => void images.add(identifier))
	const edits: { start: number; end: number; text: string }[] = []
	const notes: Note[] = []
	visit(tree, (node) => {
		if (node.type === 'html' && /<img\b/i.test(node.value))
			notes.push({ rule: 'html-photo', found: sourceIn(node.value) })
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
		const isImage = node.type === 'image' || (node.type === 'definition' && images.has(node.identifier))
		if (node.type === 'image' && (node.alt ?? '').trim() === '') notes.push({ rule: 'alt-missing', found: node.url })
		const to = isImage ? image(node.url) : link(node.url)
		const edit = to === node.url ? undefined : editOf(node, to, markdown)
		if (edit !== undefined) edits.push(edit)
	})
	return { markdown: apply(markdown, edits), notes }
}

/** Where a node's address stands in the text: behind its words, so it is looked for from their end on. */
function editOf(node: Link | Image | Definition, to: string, markdown: string) {
	const [start, end] = [node.position?.start.offset, node.position?.end.offset]
	if (start === undefined || end === undefined) return undefined
	const last = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) : start
	const opening = node.type === 'definition' ? markdown.indexOf(']:', start) : markdown.indexOf('](', last)
	if (opening === -1 || opening >= end) return undefined
	const found = /^\s*(<[^>\n]*>|[^\s<][^\s]*)/.exec(markdown.slice(opening + 2, end))
	const [whole = '', written = ''] = found ?? []
	if (written === '') return undefined
	const from = opening + 2 + whole.length - written.length
	// Without angle brackets the address ends where its own brackets do.
	const length = written.startsWith('<') || node.type === 'definition' ? written.length : balanced(written)
	return { start: from, end: from + length, text: to }
}

function balanced(written: string): number {
	let open = 0
	for (const [index, sign] of [...written].entries()) {
		if (sign === '(') open++
		if (sign === ')' && --open < 0) return [...written].slice(0, index).join('').length
	}
	return written.length
}

function apply(markdown: string, edits: { start: number; end: number; text: string }[]): string {
	let text = ''
	let from = 0
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		if (edit.start < from) continue
		text += markdown.slice(from, edit.start) + edit.text
		from = edit.end
	}
	return text + markdown.slice(from)
}

function sourceIn(html: string): string {
	return /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1] ?? ''
}
