import type { Root as HastRoot } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type Note, Refusal } from '../archive/archive.ts'
import { htmlHandlers } from './html-handlers.ts'

/** Deepest nesting that is followed: real pages have twenty levels, and the converter calls itself for each. */
const deepest = 200
/** Elements that have no form in a manuscript. */
const dropped = new Set([
	'script',
	'style',
	'form',
	'object',
	'embed',
	'svg',
	'canvas',
	'noscript',
	'input',
	'button',
	'select',
])

const parse = unified().use(rehypeRaw).freeze()

/** HTML as an old editor's program wrote it, in the markdown of a manuscript. */
export function htmlToMarkdown(html: string): { markdown: string; notes: Note[] } {
	if (nesting(html) > deepest) throw new Refusal('body-heavy', `${deepest} elements in one another`)
	const raw: HastRoot = { type: 'root', children: [{ type: 'raw', value: html }] }
	const tree = parse.runSync(raw) as HastRoot
	const notes: Note[] = []
	visit(tree, 'element', ({ tagName, properties }) => {
		if (dropped.has(tagName)) notes.push({ rule: 'html-left', found: `<${tagName}>` })
		if (['iframe', 'video', 'audio'].includes(tagName))
			notes.push({ rule: 'shortcode-link', found: String(properties['src'] ?? `<${tagName}>`) })
	})
	const markdown = toMarkdown(toMdast(tree, { handlers: htmlHandlers }) as Nodes, {
		extensions: [gfmToMarkdown({ tablePipeAlign: false }), directiveToMarkdown()],
		bullet: '*',
		emphasis: '*',
		rule: '-',
		resourceLink: true,
	})
	return { markdown, notes }
}

/** How deep elements may come to stand in one another: the parser closes what is never closed, so this is an upper bound. */
function nesting(html: string): number {
	let [open, most] = [0, 0]
	for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
		if (/^(br|img|hr|p|li|input|source|td|tr|th|col|wbr)$/i.test(name)) continue
		open = slash === '/' ? Math.max(0, open - 1) : open + 1
		most = Math.max(most, open)
	}
	return most
}
