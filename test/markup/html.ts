import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { Element } from './element.ts'

/** A page as a browser reads it (HTML Standard, 13.2), scripting on: what is dangerous is what a browser sees. */
export function readHtml(html: string): Element {
	return elementOf('#document', parse(html, { scriptingEnabled: true }).childNodes)
}

/** A piece of HTML as a browser reads it inside `body`. */
export function readFragment(html: string): Element {
	return elementOf('#fragment', parseFragment(html, { scriptingEnabled: true }).childNodes)
}

function elementOf(
	name: string,
	children: readonly DefaultTreeAdapterTypes.ChildNode[],
	attributes: Element['attributes'] = {},
): Element {
	return { name, attributes, children: children.flatMap(nodeOf) }
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode): (Element | string)[] {
	if ('value' in node) return [node.value]
	if (!('tagName' in node)) return []
	const attributes = Object.fromEntries(
		node.attrs.map(({ name, prefix, value }) => [
			prefix === undefined || prefix === '' ? name : `${prefix}:${name}`,
			value,
		]),
	)
	const content = 'content' in node ? node.content.childNodes : node.childNodes
	return [elementOf(node.tagName, content, attributes)]
}
