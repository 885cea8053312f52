import type { Root, RootContent } from 'mdast'
import { type Block, blocksOf } from './blocks.ts'
import { parseStock } from './parse-stock.ts'
import { plainBlock } from './plain-block.ts'
import { span } from './span.ts'

/**
 * What reaches beyond its block: HTML, fences, definitions, footnotes, containers of directives, tabs and indented code, other
 * ends of lines than \n, and control characters. A document that has any of it is parsed whole.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const reachesFar = /[\0-\x09\x0b-\x1f\x7f\uFEFF<]|```|~~~|\]:|\[\^|:::|^ {4}/m

/** Blocks in a row that are certain, and what they are. */
interface Run {
	readonly start: number
	end: number
	readonly nodes: RootContent[]
}

/**
 * The tree that `parseStock` makes, positions included, several times as fast for what news is made of: paragraphs, headings,
 * quotes and lists of plain words, emphasis and links become mdast directly; all other blocks go to remark-parse in one call,
 * with a mark in place of each run of those. Wherever there is any doubt, remark-parse reads the whole.
 */
export function parseProse(source: string): Root {
	if (reachesFar.test(source)) return parseStock(source)
	const blocks = blocksOf(source)
	const runs = runsOf(blocks)
	if (runs.length === 0) return parseStock(source)
	const sure = runs.reduce((sum, { nodes }) => sum + nodes.length, 0)
	if (sure < blocks.length) return spliced(source, runs) ?? parseStock(source)
	const end = {
		line: source.split('\n').length,
		column: source.length - source.lastIndexOf('\n'),
		offset: source.length,
	}
	const children = runs.flatMap(({ nodes }) => nodes)
	return { type: 'root', children, position: span({ line: 1, column: 1, offset: 0 }, end) }
}

function runsOf(blocks: readonly Block[]): Run[] {
	const runs: Run[] = []
	let open: Run | undefined
	for (const [index, block] of blocks.entries()) {
		const node = plainBlock(block, [blocks[index - 1], blocks[index + 1]])
		if (node === undefined) {
			open = undefined
			continue
		}
		if (open === undefined) runs.push((open = { start: block.start.offset, end: block.end, nodes: [] }))
		open.end = block.end
		open.nodes.push(node)
	}
	return runs
}

/**
 * Everything else parsed in one call. In place of each run stands an empty heading, which ends whatever is open before it as
 * the run itself would, and spaces, so that all places stay. When one of the marks does not come out as it went in,
 * something reached over it: nothing.
 */
function spliced(source: string, runs: readonly Run[]): Root | undefined {
	let masked = ''
	let seen = 0
	for (const { start, end } of runs) {
		masked += `${source.slice(seen, start)}#${source.slice(start + 1, end).replace(/[^\n]/g, ' ')}`
		seen = end
	}
	const root = parseStock(masked + source.slice(seen))
	let next = 0
	const children = root.children.flatMap((node) => {
		const run = runs[next]
		if (node.type !== 'heading' || node.position?.start.offset !== run?.start) return [node]
		next++
		return node.depth === 1 && node.children.length === 0 ? (run?.nodes ?? []) : []
	})
	return next === runs.length ? { ...root, children } : undefined
}
