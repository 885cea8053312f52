import { type Problem, problem } from '../../problem/problem.ts'

/** Containers (quotes, list items) that may open on one line. Real articles need three; 10,000 `>` stop the parser. */
const containersOnLine = 30
/** Opening brackets without a closing one in one block: each makes the parser look back over all others. */
const openBrackets = 400
/** Runs of emphasis marks in one block. */
const emphasisRuns = 4000
/** Lines of one block: a paragraph, a table, a quote. */
const blockLines = 4000

/**
 * Refuses what is known to send a markdown parser into quadratic time or off its stack, before it is parsed: the
 * deadline would end it too, but three seconds later and with a worker lost.
 */
export function guardBody(body: string): Problem | undefined {
	let line = 0
	for (const block of body.split(/\n[ \t]*(?=\n)/)) {
		const lines = block.split('\n')
		const first = line + 1
		line += lines.length
		const deep = lines.findIndex((text) => containers(text) > containersOnLine)
		if (deep !== -1) return problem('body-deep', { line: first + deep, column: 1 }, { limit: containersOnLine })
		const open = count(block, /\[/g) - count(block, /\]/g)
		const heavy = open > openBrackets || count(block, /[*_~]+/g) > emphasisRuns || lines.length > blockLines
		if (heavy)
			return problem('body-deep', { line: first + (lines[0] === '' ? 1 : 0), column: 1 }, { limit: openBrackets })
	}
	return undefined
}

/** Container marks at a line's start, and how deep it is indented: four columns may be one more list. */
function containers(text: string): number {
	const head = /^[\s>*+\-\d.)]*/.exec(text)?.[0] ?? ''
	return count(head, />|[*+-](?=\s)|\d[.)](?=\s)/g) + Math.floor((/^ */.exec(text)?.[0].length ?? 0) / 8)
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0
}
