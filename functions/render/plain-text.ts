import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Language } from '../language/language.ts'
import { localDigits } from '../language/number.ts'

/** What a link is written as: its words alone, or with a mark that leads to its address. */
export type WriteLink = (words: string, address: string) => string

interface Writing {
	readonly language: Language
	readonly link: WriteLink
}

/** Elements that stand in a line of text; all others are blocks of their own. */
const inline: ReadonlySet<string> = new Set(
	'a abbr b bdi bdo br cite code del em i img ins kbd mark q rp rt ruby s small span strong sub sup time u'.split(' '),
)

/**
 * A body, as `renderBody` gives it, in plain words: a paragraph is one line, with an empty line before the next. Photos
 * are their descriptions and captions in brackets, a footnote's mark is `[^1]`, a row of a table is a line.
 */
export function plainText(nodes: readonly ElementContent[], language: Language, link: WriteLink = String): string {
	return blocksOf(nodes, { language, link }).join('\n\n')
}

function blocksOf(nodes: readonly ElementContent[], writing: Writing): string[] {
	const blocks: string[] = []
	let line: ElementContent[] = []
	const endLine = () => {
		const words = lineOf(line, writing)
		if (words !== '') blocks.push(words)
		line = []
	}
	for (const node of nodes) {
		if (node.type === 'text' || (node.type === 'element' && inline.has(node.tagName))) line.push(node)
		if (node.type !== 'element' || inline.has(node.tagName)) continue
		endLine()
		blocks.push(...blockOf(node, writing))
	}
	endLine()
	return blocks
}

function blockOf(node: Element, writing: Writing): string[] {
	const { tagName, children, properties } = node
	const within = () => blocksOf(children, writing)
	if (properties['role'] === 'doc-endnotes') return footnotes(node, writing)
	if (tagName === 'hr') return ['* * *']
	if (tagName === 'pre') return [textOf(node).replace(/\n+$/, '')]
	if (tagName === 'blockquote') return [within().join('\n\n').replace(/^/gm, '> ')]
	if (tagName === 'ul' || tagName === 'ol') return [list(node, writing)]
	if (tagName === 'figure') return [`[${within().map(withoutBrackets).join(' — ')}]`]
	if (tagName === 'table') return table(node, writing)
	return within()
}

/** The caption of a figure stands in the brackets of its photo. */
function withoutBrackets(text: string): string {
	return text.replace(/^\[([^\]]*)\]$/, '$1')
}

function list({ tagName, properties, children }: Element, writing: Writing): string {
	const items = children.filter((child): child is Element => child.type === 'element')
	const first = Number(properties['start'] ?? 1)
	return items
		.map((item, index) => {
			const mark = tagName === 'ul' ? '-' : `${localDigits(writing.language, String(first + index))}.`
			return `${mark} ${blocksOf(item.children, writing).join('\n').replace(/\n/g, '\n  ')}`
		})
		.join('\n')
}

function footnotes(section: Element, writing: Writing): string[] {
	return section.children.flatMap((part) => {
		if (part.type !== 'element') return []
		if (part.tagName !== 'ol') return blocksOf([part], writing)
		const notes = part.children.filter((child): child is Element => child.type === 'element')
		return notes.map((note, index) => {
			const number = localDigits(writing.language, String(index + 1))
			return `[^${number}] ${blocksOf(note.children, writing).join('\n')}`
		})
	})
}

function table(node: Element, writing: Writing): string[] {
	const rows: string[] = []
	const captions: string[] = []
	const walk = ({ children }: Element) => {
		for (const child of children) {
			if (child.type !== 'element') continue
			if (child.tagName === 'caption') captions.push(...blocksOf(child.children, writing))
			else if (child.tagName === 'tr') rows.push(row(child, writing))
			else walk(child)
		}
	}
	walk(node)
	return [...captions, rows.join('\n')]
}

function row({ children }: Element, writing: Writing): string {
	const cells = children.filter((child): child is Element => child.type === 'element')
	return cells.map((cell) => blocksOf(cell.children, writing).join(' ').replace(/\n/g, ' ')).join(' | ')
}

/** Words of one line; a written line break stays one. */
function lineOf(nodes: readonly ElementContent[], writing: Writing): string {
	return nodes
		.map((node) => wordsOf(node, writing))
		.join('')
		.replace(/ *\n */g, '\n')
		.trim()
}

function wordsOf(node: ElementContent, writing: Writing): string {
	if (node.type === 'text') return node.value.replace(/[ \t\r\n\f]+/g, ' ')
	if (node.type !== 'element') return ''
	const { tagName, properties, children } = node
	const words = () => children.map((child) => wordsOf(child, writing)).join('')
	if (tagName === 'br') return '\n'
	if (tagName === 'img') return properties['alt'] === '' ? '' : `[${String(properties['alt'])}]`
	if (properties['role'] === 'doc-backlink') return ''
	if (properties['role'] === 'doc-noteref') return `[^${words()}]`
	if (tagName === 'a') return writing.link(words(), String(properties['href'] ?? ''))
	if (tagName === 'q') return `${writing.language.quotes[0]}${words()}${writing.language.quotes[1]}`
	return words()
}
