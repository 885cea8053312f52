import type { Element, ElementContent } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import { toString as wordsOf } from 'hast-util-to-string'
import type { BlockContent, DefinitionContent, Image, PhrasingContent, RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { filmAddress } from './film-address.ts'

/** How elements become markdown where hast-util-to-mdast would lose something that manuscripts have a form for. */
export const htmlHandlers: Readonly<Record<string, Handle>> = {
	figure,
	img: (_state, node) => image(node, undefined),
	iframe: (_state, node) => embed(String(node.properties['src'] ?? '')),
	video: (_state, node) => embed(sourceOf(node)),
	audio: (_state, node) => embed(sourceOf(node)),
	div: (state, node) => (has(node, 'wp-block-gallery') ? gallery(state, node) : state.all(node)),
	sup: asHtml,
	sub: asHtml,
	mark: asHtml,
	abbr: asHtml,
	script: () => undefined,
	style: () => undefined,
}

/** A figure is its picture with the caption as title; of quotes and players that are wrapped in one, these. */
function figure(state: State, node: Element): RootContent | RootContent[] | undefined {
	if (has(node, 'wp-block-gallery') || has(node, 'gallery')) return gallery(state, node)
	if (has(node, 'wp-block-pullquote'))
		return { type: 'containerDirective', name: 'pullquote', children: blocks(state, node) }
	const pictures = find(node, 'img')
	if (pictures.length > 1) return gallery(state, node)
	const [picture] = pictures
	if (picture !== undefined) return { type: 'paragraph', children: [image(picture, captionOf(node))] }
	const address = has(node, 'wp-block-embed') ? wordsOf(node).trim().split(/\s/)[0] : undefined
	if (address !== undefined && /^https?:/.test(address)) return embed(address)
	return blocks(state, node)
}

function gallery(state: State, node: Element): RootContent {
	const inner = find(node, 'figure')
	const figures = (inner.length > 0 ? inner : find(node, 'img')).map(
		(one): BlockContent => ({
			type: 'paragraph',
			children: (one.tagName === 'img' ? [one] : find(one, 'img')).map((picture) => image(picture, captionOf(one))),
		}),
	)
	return { type: 'containerDirective', name: 'gallery', children: figures.length > 0 ? figures : blocks(state, node) }
}

function image({ properties }: Element, caption: string | undefined): Image {
	const source = properties['dataSrc'] ?? properties['src'] ?? ''
	const title = caption ?? (typeof properties['title'] === 'string' ? properties['title'] : undefined)
	return { type: 'image', url: String(source), alt: String(properties['alt'] ?? ''), title: title?.trim() || null }
}

function embed(address: string): RootContent | undefined {
	const url = filmAddress(address)
	return URL.canParse(url) ? { type: 'leafDirective', name: 'embed', attributes: { url }, children: [] } : undefined
}

function sourceOf(node: Element): string {
	return String(node.properties['src'] ?? find(node, 'source')[0]?.properties['src'] ?? '')
}

/** Raised and lowered letters and the like stay HTML: readers see them, and markdown has no marks for them. */
function asHtml(state: State, node: Element): PhrasingContent[] {
	const title = node.properties['title']
	const attribute = typeof title === 'string' ? ` title="${title.replace(/[&"<>]/g, '')}"` : ''
	return [
		{ type: 'html', value: `<${node.tagName}${attribute}>` },
		...(state.all(node) as PhrasingContent[]),
		{ type: 'html', value: `</${node.tagName}>` },
	]
}

function blocks(state: State, node: Element): (BlockContent | DefinitionContent)[] {
	return state.toFlow(state.all(node)) as (BlockContent | DefinitionContent)[]
}

function captionOf(node: Element): string | undefined {
	const [caption] = find(node, 'figcaption')
	const words = caption === undefined ? '' : wordsOf(caption).replace(/\s+/g, ' ').trim()
	return words === '' ? undefined : words
}

function find(node: Element, tagName: string): Element[] {
	const among = (children: readonly ElementContent[]): Element[] =>
		children.flatMap((child) =>
			child.type !== 'element' ? [] : child.tagName === tagName ? [child] : among(child.children),
		)
	return among(node.children)
}

function has({ properties }: Element, name: string): boolean {
	const classes = properties['className']
	return Array.isArray(classes) && classes.includes(name)
}
