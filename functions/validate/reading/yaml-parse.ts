import { type Document, isAlias, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { type Position, type Problem, problem } from '../../problem/problem.ts'
import { cutComments, mendSpaces } from './yaml-lines.ts'
import { signProblem, yamlProblem } from './yaml-problem.ts'
import { repairLine } from './yaml-repair.ts'

/** Mistakes that are mended and passed over; a file with more of them has had its lesson. */
const mostRepairs = 20
/** UTF-16 units that are parsed in all rounds together: each of 20 for front matter, fewer for what is no such thing. */
const mostParsed = 300_000

/** A YAML text parsed, with what was wrong on the way. */
export interface ParsedYaml {
	readonly document: Document
	/** The text that was parsed in the end: the file's, with the mended lines. */
	readonly written: string
	readonly problems: Problem[]
	readonly unreadable: boolean
	/** The place of an offset of `written` in the file. */
	place(offset: number): Position
}

/** Parses, and over each mistake that can be mended on its own line parses again, so that all are reported at once. */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
	const counter = new LineCounter()
	const place = (offset: number): Position => {
		const { line, col } = counter.linePos(offset)
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
	}
	const spaces = mendSpaces(text, firstLine, mostRepairs)
	const problems = [...spaces.problems, ...cutComments(text, firstLine, mostRepairs)]
	let written = spaces.text
	for (let round = 0; ; round++) {
		counter.lineStarts.length = 0
		const document: Document = parseDocument(written, {
			lineCounter: counter,
			version: '1.2',
			schema: 'core',
			customTags: [],
			prettyErrors: false,
			// Looked for below, for all keys in one go: the parser compares each key with all before it.
			uniqueKeys: false,
			logLevel: 'error',
		})
		const found = firstMistake(document, written, place)
		if (found === undefined)
			return { document, written, problems: [...problems, ...duplicates(document, place)], unreadable: false, place }
		// The same line again: mending it did not help, so the mistake is another one.
		const again = problems.some(({ line, rule }) => line === found.line && rule !== 'yaml-nbsp')
		if (!again) problems.push(found)
		const repaired =
			again || round >= mostRepairs || (round + 1) * text.length > mostParsed
				? undefined
				: repairLine(written, found.rule, found.line - firstLine + 1)
		if (repaired === undefined) return { document, written, problems, unreadable: true, place }
		written = repaired
	}
}

function firstMistake(document: Document, text: string, place: (offset: number) => Position): Problem | undefined {
	const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
	if (error !== undefined) return yamlProblem(error, text, place)
	const sign = firstSign(document, text)
	return sign === undefined ? undefined : signProblem(sign.rule, sign.offset, text, place(sign.offset))
}

/**
 * The first anchor, alias or tag: `&x` and `*x` have no place in front matter, and can be a bomb; a tag (`!important`)
 * would be left out without a word.
 */
function firstSign(
	document: Document,
	text: string,
): { rule: 'yaml-anchor' | 'yaml-colon'; offset: number } | undefined {
	let found: { rule: 'yaml-anchor' | 'yaml-colon'; offset: number } | undefined
	visit(document, {
		Node: (_key, node) => {
			const offset = node.range?.[0] ?? 0
			if (isAlias(node)) found = { rule: 'yaml-anchor', offset }
			else if (node.anchor !== undefined) found = { rule: 'yaml-anchor', offset: before(text, '&', offset) }
			else if (node.tag !== undefined) found = { rule: 'yaml-colon', offset: before(text, '!', offset) }
			return found === undefined ? undefined : visit.BREAK
		},
	})
	return found
}

function before(text: string, sign: string, offset: number): number {
	const at = text.lastIndexOf(sign, offset)
	return at === -1 ? offset : at
}

/** Keys that stand in their map already; the first of them. */
function duplicates(document: Document, place: (offset: number) => Position): Problem[] {
	const problems: Problem[] = []
	visit(document, {
		Map: (_key, { items }) => {
			const seen = new Set<unknown>()
			for (const { key } of items) {
				if (!isScalar(key)) continue
				const name = String(key.value)
				if (seen.has(name) && problems.length < mostRepairs)
					problems.push(problem('yaml-duplicate', place(key.range?.[0] ?? 0), { key: name }))
				seen.add(name)
			}
		},
	})
	return problems
}
