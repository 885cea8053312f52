import { isDeepStrictEqual } from 'node:util'
import type { Root } from 'mdast'
import { blocksOf } from '../../../functions/validate/prose/blocks.ts'
import { parseProse } from '../../../functions/validate/prose/parse-prose.ts'
import { parseStock } from '../../../functions/validate/prose/parse-stock.ts'
import { plainBlock } from '../../../functions/validate/prose/plain-block.ts'

/**
 * A tree as all read it: no prototype, nothing that is undefined. While it is being developed, the parser asserts what it takes
 * for granted, and throws at a list item without words before a line that begins `[ ]`: then both ways must say that.
 */
function outcome(parse: (source: string) => Root, source: string): unknown {
	try {
		return JSON.parse(JSON.stringify(parse(source)))
	} catch (error) {
		return String(error)
	}
}

/** Whether the two ways make another tree of a document, in any node, word or position. */
export function differs(source: string): boolean {
	return !isDeepStrictEqual(outcome(parseProse, source), outcome(parseStock, source))
}

/** Whether there is anything in a document that does not go through remark-parse: else both ways are one. */
export function hasPlainBlock(source: string): boolean {
	const blocks = blocksOf(source)
	return blocks.some((block, index) => plainBlock(block, [blocks[index - 1], blocks[index + 1]]) !== undefined)
}
