import type { Image, Nodes, Root } from 'mdast'
import { markup, type Passage, placesIn, thing, withoutEscapes, withoutPrefixes } from './passage.ts'

/** Finds offsets of a node; one that no text stands for has none. */
const spanOf = ({ position }: Nodes): readonly [number, number] | undefined => {
	const [start, end] = [position?.start.offset, position?.end.offset]
	return start === undefined || end === undefined ? undefined : [start, end]
}

/** The passages of a parsed body in their order. `source` is what was parsed. */
export function bodyPassages(tree: Root, source: string): Passage[] {
	const place = placesIn(source)
	const passages: Passage[] = []
	const add = (start: number, text: string, isParagraph = false) =>
		void passages.push({ text, isParagraph, place: (index) => place(start + index) })

	const blocks = (nodes: readonly Nodes[], quoted: boolean): void => {
		for (const node of own(nodes)) {
			const span = spanOf(node)
			if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
				if (span === undefined) continue
				add(span[0], wordsOf(node.children, span, source), node.type === 'paragraph' && !quoted)
				photos(node.children)
			} else if ('children' in node && node.type !== 'leafDirective' && !isForeign(node))
				blocks(node.children, quoted || node.type === 'blockquote' || node.type === 'footnoteDefinition')
		}
	}
	const photos = (nodes: readonly Nodes[]): void => {
		for (const node of nodes)
			if (node.type === 'image') for (const [start, text] of photoWords(node, source)) add(start, text)
			else if ('children' in node) photos(node.children)
	}
	blocks(tree.children, false)
	return passages
}

/** A block's source with all hidden that are no words of it. */
function wordsOf(children: readonly Nodes[], [start, end]: readonly [number, number], source: string): string {
	let text = ''
	const hideUpTo = (offset: number, sign: string) => {
		text += sign.repeat(Math.max(0, offset - start - text.length))
	}
	const read = (nodes: readonly Nodes[]): void => {
		for (const node of own(nodes)) {
			const span = spanOf(node)
			// What a step or an extension has made stands nowhere in the file: it stays hidden.
			if (span === undefined) continue
			hideUpTo(span[0], markup)
			if (node.type === 'text') text += withoutEscapes(withoutPrefixes(source.slice(...span)))
			else if ('children' in node && node.type !== 'textDirective' && !isAddress(node, source)) read(node.children)
			else hideUpTo(span[1], hiddenAs(node))
		}
	}
	read(children)
	hideUpTo(end, markup)
	return text
}

/** Tags and footnote marks stand between words as emphasis does; the end of a line stays one. */
function hiddenAs({ type }: Nodes): string {
	if (type === 'break') return '\n'
	return type === 'html' || type === 'footnoteReference' ? markup : thing
}

/** `<https://…>` and a bare address: its words are the address. */
function isAddress(node: Nodes, source: string): boolean {
	return node.type === 'link' && source[node.position?.start.offset ?? 0] !== '['
}

/** A photo's description and caption, where they stand in the file as they are read. */
function photoWords(node: Image, source: string): [number, string][] {
	const span = spanOf(node)
	if (span === undefined) return []
	const { alt, title } = node
	const written = source.slice(...span)
	const caption = title ? written.lastIndexOf(`"${title}"`) : -1
	return [
		...(alt && written.startsWith(alt, 2) ? [[span[0] + 2, alt] as [number, string]] : []),
		...(title && caption !== -1 ? [[span[0] + caption + 1, title] as [number, string]] : []),
	]
}

/** The start of an element whose words are no prose of this language: one with a `lang`, or of code. */
const foreignTag = /^<(?:([a-z][a-z\d]*)\s(?:[^>]*\s)?lang\s*=|(code|kbd|samp|var|pre|tt)[\s>])/i

/** The nodes that stand in no such element: `<span lang="ar">` … `</span>`. */
function own(nodes: readonly Nodes[]): readonly Nodes[] {
	if (!nodes.some((node) => node.type === 'html')) return nodes
	let until: string | undefined
	return nodes.filter((node) => {
		if (node.type !== 'html') return until === undefined
		if (until === undefined) {
			const [, inLanguage, ofCode] = foreignTag.exec(node.value) ?? []
			until = (inLanguage ?? ofCode)?.toLowerCase()
		}
		// A block of HTML may hold the whole element.
		if (until !== undefined && node.value.toLowerCase().includes(`</${until}`)) until = undefined
		return true
	})
}

/** `:::aside{lang=ru}`: the block is said to be in another language. */
function isForeign(node: Nodes): boolean {
	return node.type === 'containerDirective' && Boolean(node.attributes?.['lang'])
}
