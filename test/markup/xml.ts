import type { Element } from './element.ts'

/** The parts of a document: declaration, comment, CDATA, tag, text (XML 1.0, fifth edition; no DTD, feeds have none). */
const part =
	/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads XML and throws on what is not well-formed, as a feed reader would: no tag left open, no entity made up. */
export function readXml(xml: string): Element {
	const root = { name: '#document', attributes: {}, children: [] as (Element | string)[], prefixes: new Set(['xml']) }
	const open = [root]
	// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids just these
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/.test(xml)) throw new Error('A control character stands in the XML')
	part.lastIndex = 0
	while (part.lastIndex < xml.length) {
		const at = part.lastIndex
		const match = part.exec(xml)
		if (match === null) throw new Error(`Not XML at ${JSON.stringify(xml.slice(at, at + 60))}`)
		const parent = open.at(-1) ?? root
		const [piece, cdata, closing, name, written = '', alone] = match
		if (name === undefined) {
			if (cdata !== undefined) parent.children.push(cdata)
			else if (!piece.startsWith('<')) parent.children.push(decode(piece))
			continue
		}
		if (closing === '/') {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
			continue
		}
		const attributes = attributesOf(written)
		const declared = Object.keys(attributes).flatMap((key) => (key.startsWith('xmlns:') ? [key.slice(6)] : []))
		const element = { name, attributes, children: [], prefixes: new Set([...parent.prefixes, ...declared]) }
		for (const used of [name, ...Object.keys(attributes).filter((key) => !key.startsWith('xmlns'))])
			if (used.includes(':') && !element.prefixes.has(used.split(':')[0] ?? ''))
				throw new Error(`The prefix of ${used} is not declared`)
		parent.children.push(element)
		if (alone !== '/') open.push(element)
	}
	if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`)
	return documentElement(root)
}

function documentElement({ children }: Element): Element {
	const [only, ...more] = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
	if (only === undefined || typeof only === 'string' || more.length > 0) throw new Error('A document has one root')
	return only
}

function attributesOf(written: string): Record<string, string> {
	const found: Record<string, string> = {}
	for (const [, name = '', double, single] of written.matchAll(attribute)) {
		if (Object.hasOwn(found, name)) throw new Error(`${name} stands twice in one tag`)
		found[name] = decode(double ?? single ?? '')
	}
	return found
}

function decode(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+))?(;?)/gi, (whole, decimal, hex, name, end) => {
		if (end !== ';') throw new Error(`A bare & in ${JSON.stringify(text.slice(0, 60))}`)
		if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
		if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
		const value = entities[name ?? '']
		if (value === undefined) throw new Error(`XML knows no ${whole}`)
		return value
	})
}
