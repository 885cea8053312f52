import { type Problem, problem } from '../../problem/problem.ts'

/** Containers (quotes, list items) that may open on one line. Real articles need three; 10,000 `>` stop the parser. */
const containersOnLine = 16
/** Containers in one block: a list of 4,000 items in a list has 8,000. */
const containersInBlock = 12_000
/** Lines of the whole: the longest features have 2,000. */
const bodyLines = 40_000
/** Lines of one block: a paragraph, a table, a quote. */
const blockLines = 4000
/** UTF-16 units of one block: a table of 1,000 rows has 80,000; long features have as many in all their blocks. */
const blockLength = 100_000
/** Columns of a table, and cells: the parser fills up short rows, so that few bytes make many cells. */
const [tableColumns, tableCells] = [400, 60_000]
/** `:::` blocks that are open at once. */
const openDirectives = 16
/** Combining marks behind one letter; Vietnamese, pointed Hebrew and vocalised Arabic need four. */
const piled = /\p{M}{100}/u

/** Signs that make the parser look back, each with the most of it in one block that a text can be meant to have. */
const costly: readonly (readonly [RegExp, number])[] = [
	[/[[\]]/g, 8000],
	[/[*_~]+/g, 4000],
	[/`+/g, 4000],
	[/</g, 4000],
	[/<[!?]/g, 200],
	[/\{/g, 4000],
	[/(?:www\.|https?:|@)/gi, 4000],
]
/** Brackets that may lack their partner in one block: each is looked for among all others. */
const unpaired = 400

/**
 * Refuses what is known to send a markdown parser into quadratic time or off its stack, before it is parsed: the
 * deadline would end it too, but three seconds later and with a worker lost.
 */
export function guardBody(body: string): Problem | undefined {
	const all = body.split('\n')
	if (all.length > bodyLines) return refuse(bodyLines, bodyLines)
	const directive = deepDirective(all)
	if (directive !== undefined) return refuse(directive, openDirectives)
	let line = 0
	for (const block of body.split(/\n[ \t]*(?=\n)/)) {
		const lines = block.split('\n')
		const first = line + 1
		line += lines.length
		const deep = lines.findIndex((text) => containers(text) > containersOnLine)
		if (deep !== -1) return refuse(first + deep, containersOnLine)
		const limit = heavy(block, lines)
		if (limit !== undefined) return refuse(first + (lines[0] === '' ? 1 : 0), limit)
	}
	return undefined
}

/** Combining marks in piles of hundreds: putting them in order (NFC) takes quadratic time. */
export function piledMarks(text: string): Problem | undefined {
	const at = text.search(piled)
	return at === -1 ? undefined : refuse(text.slice(0, at).split('\n').length, 100)
}

function refuse(line: number, limit: number): Problem {
	return problem('body-deep', { line, column: 1 }, { limit })
}

/** The limit that a block exceeds. */
function heavy(block: string, lines: readonly string[]): number | undefined {
	if (block.length > blockLength) return blockLength
	if (lines.length > blockLines) return blockLines
	if (lines.reduce((sum, text) => sum + containers(text), 0) > containersInBlock) return containersInBlock
	if (Math.abs(count(block, /\[/g) - count(block, /\]/g)) > unpaired) return unpaired
	if (count(block, /\{/g) - count(block, /\}/g) > unpaired) return unpaired
	const columns = Math.max(0, ...lines.filter((text) => /^[\s|:>-]+$/.test(text)).map((text) => count(text, /\|/g)))
	if (columns > tableColumns) return tableColumns
	if (columns * lines.length > tableCells) return tableCells
	return costly.find(([pattern, most]) => count(block, pattern) > most)?.[1]
}

/** Container marks at a line's start, and how deep it is indented: four columns may be one more list. */
function containers(text: string): number {
	const head = /^[\s>*+\-\d.)]*/.exec(text)?.[0] ?? ''
	return count(head, />|[*+-](?=\s)|\d[.)](?=\s)/g) + Math.floor((/^ */.exec(text)?.[0].length ?? 0) / 8)
}

/** The first line on which more `:::` blocks are open than any text needs. */
function deepDirective(lines: readonly string[]): number | undefined {
	let open = 0
	for (const [index, text] of lines.entries()) {
		if (/^\s*:{3,}\s*$/.test(text)) open = Math.max(0, open - 1)
		else if (/^[\s>*+-]*:{3,}[\p{L}]/u.test(text) && ++open > openDirectives) return index + 1
	}
	return undefined
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0
}
