import type { Place } from './span.ts'

/** Lines that stand together, with nothing but empty lines around them. */
export interface Block {
	readonly start: Place
	readonly lines: readonly string[]
	/** Offset behind its last line. */
	readonly end: number
}

/** Cuts a source at its empty lines. A line of spaces does not part blocks: whoever judges its block sees it. */
export function blocksOf(source: string): Block[] {
	const blocks: Block[] = []
	let lines: string[] = []
	let start: Place = { line: 1, column: 1, offset: 0 }
	let number = 1
	for (let at = 0; at <= source.length; number++) {
		const found = source.indexOf('\n', at)
		const end = found === -1 ? source.length : found
		if (end > at) {
			if (lines.length === 0) start = { line: number, column: 1, offset: at }
			lines.push(source.slice(at, end))
		}
		const isLast = found === -1
		if (lines.length > 0 && (end === at || isLast)) {
			blocks.push({ start, lines, end: isLast && end > at ? end : at - 1 })
			lines = []
		}
		at = end + 1
	}
	return blocks
}
