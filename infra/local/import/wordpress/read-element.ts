import { closeSync, openSync, readSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { Refusal } from '../archive/archive.ts'

/** Largest item, in bytes: a post of a hundred thousand words with its comments is a tenth of it. */
const largest = 32 * 1024 * 1024

/** An element with what is in it, in its order. Text is that of the element itself. */
export interface XmlElement {
	readonly name: string
	readonly attributes: Readonly<Record<string, string>>
	readonly children: XmlElement[]
	text: string
}

/** The bytes of a stretch of a file. Throws a Refusal where it is larger than any post. */
export function readStretch(path: string, start: number, end: number): Buffer {
	if (end - start > largest) throw new Refusal('item-large', `${Math.ceil((end - start) / 1024 / 1024)} MB`)
	const bytes = Buffer.alloc(end - start)
	const file = openSync(path, 'r')
	try {
		return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
	} finally {
		closeSync(file)
	}
}

/** Parses one element. Throws a Refusal for what is no UTF-8 or no XML; `onControls` hears of characters that XML forbids. */
export function readElement(bytes: Uint8Array, onControls: () => void = () => {}): XmlElement {
	let text: string
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		throw new Refusal('encoding', 'not UTF-8')
	}
	// WordPress writes out whatever was pasted into it.
	const clean = text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
	if (clean !== text) onControls()
	const parser = new SaxesParser({ fragment: true })
	const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
	const open = [root]
	parser.on('error', (error) => {
		throw new Refusal('xml-broken', error.message)
	})
	parser.on('opentag', ({ name, attributes }) => {
		const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
		open.at(-1)?.children.push(element)
		open.push(element)
		if (open.length > 50) throw new Refusal('xml-broken', 'too deep')
	})
	parser.on('closetag', () => void open.pop())
	const add = (words: string) => {
		const element = open.at(-1)
		if (element !== undefined) element.text += words
	}
	parser.on('text', add)
	parser.on('cdata', add)
	parser.write(clean).close()
	const [element] = root.children
	if (element === undefined) throw new Refusal('xml-broken', 'no element')
	return element
}

/** The text of a child. */
export function textIn({ children }: XmlElement, name: string): string {
	return children.find((child) => child.name === name)?.text ?? ''
}

/** The values of an item's wp:postmeta, the last of each key. */
export function metaOf(item: XmlElement): Readonly<Record<string, string>> {
	const meta: Record<string, string> = Object.create(null)
	for (const child of item.children)
		if (child.name === 'wp:postmeta') meta[textIn(child, 'wp:meta_key')] = textIn(child, 'wp:meta_value')
	return meta
}
