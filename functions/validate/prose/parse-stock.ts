import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze()

/** Markdown (CommonMark, GFM, directives) as an mdast tree by remark-parse alone: what every other way must agree with. */
export function parseStock(source: string): Root {
	return parser.parse(source)
}
