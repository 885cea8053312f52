import type { Element, Root } from 'hast'
import { defaultHandlers, type Handle } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import type { FootnoteDefinition, FootnoteReference, Paragraph, PhrasingContent, TableCell } from 'mdast'
import { eachElement } from '../article/walk-tree.ts'
import type { Language } from '../language/language.ts'

/** How elements of a galley become markdown, where the usual way would lose something of ours. */
export function markdownHandlers(tree: Root, { quotes }: Language): Record<string, Handle> {
	const numbers = footnoteNumbers(tree)
	return {
		a: (state, node) => {
			if ('dataFootnoteBackref' in node.properties) return undefined
			const number = numbers.get(String(node.properties['href']).replace(/^.*#/, ''))
			if (!('dataFootnoteRef' in node.properties) || number === undefined) return defaultHandlers.a(state, node)
			return { type: 'footnoteReference', identifier: number, label: number } satisfies FootnoteReference
		},
		section: (state, node) => {
			const list = node.children.find(isElement('ol'))
			if (!('dataFootnotes' in node.properties) || list === undefined) return defaultHandlers.section(state, node)
			return list.children.filter(isElement('li')).map((item, index): FootnoteDefinition => {
				const number = numbers.get(String(item.properties['id'])) ?? String(index + 1)
				const blocks = state.toFlow(state.all(item)) as FootnoteDefinition['children']
				return { type: 'footnoteDefinition', identifier: number, label: number, children: blocks }
			})
		},
		figure: (state, node) => pictureOf(node) ?? defaultHandlers.figure(state, node),
		aside: (state, node) => defaultHandlers.blockquote(state, node),
		table: (state, node) => {
			const table = defaultHandlers.table(state, node)
			const caption = node.children.find(isElement('caption'))
			if (caption === undefined || table.type !== 'table') return table
			return [{ type: 'paragraph', children: [{ type: 'text', value: wordsOf(caption) }] } satisfies Paragraph, table]
		},
		td: (state, node) => flat(defaultHandlers.td(state, node), node),
		th: (state, node) => flat(defaultHandlers.th(state, node), node),
		q: (state, node) => {
			const words = state.all(node) as PhrasingContent[]
			return [{ type: 'text', value: quotes[0] }, ...words, { type: 'text', value: quotes[1] }]
		},
	}
}

/** Footnotes are counted as they stand: their ids may be any word that an editor chose. */
function footnoteNumbers(tree: Root): Map<string, string> {
	const numbers = new Map<string, string>()
	eachElement(tree, (section) => {
		if (!('dataFootnotes' in section.properties)) return
		const items = section.children.filter(isElement('ol')).flatMap((list) => list.children.filter(isElement('li')))
		for (const item of items) numbers.set(String(item.properties['id']), String(numbers.size + 1))
	})
	return numbers
}

/** A figure with one photo: its caption is the title, as manuscripts write it. */
function pictureOf({ children }: Element): Paragraph | undefined {
	const [photo, ...more] = children.filter((child) => child.type === 'element')
	const [caption, ...others] = more
	if (photo?.tagName !== 'img' || others.length > 0) return undefined
	if (caption !== undefined && caption.tagName !== 'figcaption') return undefined
	const { src, alt } = photo.properties
	const title = caption === undefined ? null : wordsOf(caption)
	return { type: 'paragraph', children: [{ type: 'image', url: String(src), alt: String(alt ?? ''), title }] }
}

const blocks: ReadonlySet<string> = new Set('paragraph list blockquote code heading table thematicBreak'.split(' '))

/** A cell in markdown is one line: blocks that stood in it become their words. */
function flat(cell: TableCell, node: Element): TableCell {
	if (!cell.children.some(({ type }) => blocks.has(type))) return cell
	return { ...cell, children: [{ type: 'text', value: node.children.map(wordsOf).join(' ').trim() }] }
}

function wordsOf(node: Parameters<typeof textOf>[0]): string {
	return textOf(node)
		.replace(/[ \t\r\n\f]+/g, ' ')
		.trim()
}

function isElement(name: string) {
	return (node: { readonly type: string; readonly tagName?: string }): node is Element =>
		node.type === 'element' && node.tagName === name
}
