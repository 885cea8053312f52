import { isDeepStrictEqual } from 'node:util'
import type { Root } from 'mdast'
import { blocksOf } from '../../../functions/validate/prose/blocks.ts'
import { parseProse } from '../../../functions/validate/prose/parse-prose.ts'
import { parseStock } from '../../../functions/validate/prose/parse-stock.ts'
import { plainBlock } from '../../../functions/validate/prose/plain-block.ts'

/** What is the same to all who read a tree: no prototype, nothing that is undefined. */
const plain = (tree: Root): unknown => JSON.parse(JSON.stringify(tree))

/** Whether the two ways make another tree of a document, in any node, word or position. */
export function differs(source: string): boolean {
	return !isDeepStrictEqual(plain(parseProse(source)), plain(parseStock(source)))
}

/** Whether there is anything in a document that does not go through remark-parse: else both ways are one. */
export function hasPlainBlock(source: string): boolean {
	const blocks = blocksOf(source)
	return blocks.some((block, index) => plainBlock(block, [blocks[index - 1], blocks[index + 1]]) !== undefined)
}
