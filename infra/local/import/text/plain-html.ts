import type { Root } from 'hast'
import { toString as wordsOf } from 'hast-util-to-string'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'

const parse = unified().use(rehypeRaw).freeze()

/** The words of a piece of HTML on one line, its entities resolved; nothing where there are none. */
export function plainHtml(html: string): string | undefined {
	const raw: Root = { type: 'root', children: [{ type: 'raw', value: html }] }
	const text = /[<&]/.test(html) ? wordsOf(parse.runSync(raw) as Root) : html
	const line = text.replace(/\s+/g, ' ').trim()
	return line === '' ? undefined : line
}
