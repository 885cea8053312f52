import type { ElementContent, Properties } from 'hast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Language } from '../language/language.ts'

type XmlContent = ReturnType<typeof x> | { readonly type: 'text'; value: string }

/** A body as XHTML (HTML Standard, 14): one `div` that any XML parser reads, with its language and direction. */
export function xhtmlOf({ tag, direction }: Language, body: readonly ElementContent[]): string {
	const attributes = { xmlns: 'http://www.w3.org/1999/xhtml', lang: tag, 'xml:lang': tag, dir: direction }
	return (
		toXml(x('div', attributes, body.flatMap(xmlOf)))
			// Read as HTML after all, `</br>` would be a second line break: of all elements in a body these three are empty.
			.replace(/><\/(br|hr|img)>/g, ' />')
			// In text these three characters may not stand together (XML 1.0, 2.4).
			.replaceAll(']]>', ']]&#x3E;')
	)
}

function xmlOf(node: ElementContent): XmlContent[] {
	if (node.type === 'text') return [{ type: 'text', value: node.value }]
	if (node.type !== 'element') return []
	return [x(node.tagName, attributesOf(node.properties), node.children.flatMap(xmlOf))]
}

/** An attribute without a value, as HTML has it, has its name for one (XHTML 1.0, 4.5). */
function attributesOf(properties: Properties): Record<string, string> {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([property, value]) => {
			if (value === null || value === undefined || value === false) return []
			const name = nameOf(property)
			return [[name, value === true ? name : Array.isArray(value) ? value.join(' ') : String(value)]]
		}),
	)
}

/** The attribute of a property as hast names it: `className`, `colSpan`, `ariaLabel`. */
function nameOf(property: string): string {
	if (property === 'className') return 'class'
	return property.replace(/^(aria|data)(?=[A-Z])/, '$1-').toLowerCase()
}
