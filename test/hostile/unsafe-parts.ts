import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { all } from '../markup/element.ts'
import { readFragment } from '../markup/html.ts'

const running =
	/^(script|style|iframe|frame|frameset|object|embed|applet|form|input|button|select|textarea|base|meta|link|svg|math|template|noscript|portal|audio|video|source|track)$/

/** A scheme that runs or carries something, as browsers read it: white space and controls in it do not count. */
const isRunning = (value: string) =>
	/^(javascript|vbscript|data|blob|file|filesystem):/i.test(value.replace(/[\0-\x20]/g, ''))

/** What could run, send or load in a galley's tree, both as it is kept and as a browser reads it when it is written out. */
export function unsafeParts(tree: Root): string[] {
	const kinds: string[] = []
	visit(tree, (node) => {
		if (!['root', 'element', 'text'].includes(node.type)) kinds.push(`a ${node.type}`)
	})
	const read = all(readFragment(toHtml(tree))).flatMap(({ name, attributes }) => [
		...(running.test(name) ? [`<${name}>`] : []),
		...Object.entries(attributes).flatMap(([attribute, value]) =>
			/^on|^style$|^srcdoc$|^form/.test(attribute) || isRunning(value) ? [`${name} ${attribute}="${value}"`] : [],
		),
	])
	return [...kinds, ...read]
}
