import { type Document, isMap, parseDocument } from 'yaml'
import { fieldAliases } from '../../article/metadata.ts'

/** A manuscript's two parts: what stands between the fences, and the text below. */
export interface Parts {
	readonly front: string
	readonly body: string
}

/** Longest front matter that is changed here, in letters; validation refuses longer ones. */
const mostLetters = 64 * 1024

/** Parts a manuscript whose lines end in `\n`. One without front matter is all body. */
export function partsOf(text: string): Parts {
	const [whole = '', front = ''] = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text) ?? []
	return { front, body: text.slice(whole.length) }
}

/** A manuscript from its parts. */
export function manuscriptOf({ front, body }: Parts): string {
	return `---\n${front.replace(/\n*$/, '\n')}---\n${body}`
}

/** Front matter as a tree that keeps comments, order and quotes; nothing when it is no map. */
export function readFront(front: string): Document | undefined {
	if (front.length > mostLetters) return undefined
	const document: Document = parseDocument(front)
	if (document.errors.length > 0) return undefined
	document.contents ??= document.createNode({})
	return isMap(document.contents) ? document : undefined
}

/** Writes such a tree back: what was not changed stays on its line. */
export function writeFront(document: Document): string {
	return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** The value of a field, whichever of its names it stands under. */
export function fieldIn(document: Document, path: readonly [string, ...string[]]): string {
	const value = document.getIn(pathIn(document, path))
	return typeof value === 'string' ? value : ''
}

/** Where a field stands, under its own name or another tool's; its own where it is not there. */
export function pathIn(document: Document, path: readonly [string, ...string[]]): string[] {
	const name = path.join('.')
	// `lead.alt:` on one line is understood as well.
	const known = [
		name,
		...(path.length > 1 ? [`${name}:`] : []),
		...Object.entries(fieldAliases).flatMap(([alias, field]) => (field === name ? [alias] : [])),
	]
	const steps = (one: string) => (one === name ? [...path] : [one.replace(/:$/, '')])
	const written = known.map(steps).find((one) => document.hasIn(one))
	return written ?? [...path]
}
