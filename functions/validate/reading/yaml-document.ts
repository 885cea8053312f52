import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml'
import { type Position, type Problem, problem } from '../../problem/problem.ts'
import { yamlProblem } from './yaml-problem.ts'
import { repairLine } from './yaml-repair.ts'

/** Step through a YAML document: `['lead', 'alt']`, `['tags', 2]`. */
export type Path = readonly (string | number)[]

/** A YAML map with the places of all that stands in it. */
export interface YamlMap {
	readonly value: Readonly<Record<string, unknown>>
	readonly problems: Problem[]
	/** True when nothing could be read: that a field is missing says nothing then. */
	readonly unreadable: boolean
	/** The place of a value; of its nearest parent where it is missing. */
	placeOf(path: Path): Position
	/** The place of a key, for problems of the key itself. */
	keyPlaceOf(path: Path): Position
}

/** Deepest nesting that a settings or front matter map may have; ours needs four. The parser's own limit is the stack. */
const deepest = 12
/** Longest front matter or settings file, in UTF-16 units: 24 languages of a large taxonomy are 100,000. */
const longest = 400_000

/**
 * Reads a YAML 1.2 map with positions. `firstLine` is the file's line of the text's first line. Never throws: what is
 * wrong becomes problems in plain words. Anchors are refused (alias bombs), tags are not resolved, nothing is executed.
 */
export function readYaml(text: string, firstLine = 1): YamlMap {
	const lines = new LineCounter()
	const place = (offset: number): Position => {
		const { line, col } = lines.linePos(offset)
		return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
	}
	const start: Position = { line: firstLine, column: 1 }
	const none = (problems: Problem[]): YamlMap => ({
		value: {},
		unreadable: problems.length > 0,
		problems,
		placeOf: () => start,
		keyPlaceOf: () => start,
	})

	if (text.length > longest) return none([problem('field-long', start, { field: '---', limit: longest })])
	if (nesting(text) > deepest)
		return none([problem('yaml-syntax', start, { detail: `${deepest} levels are the most` })])
	const { document, problems, unreadable } = parse(text, lines, place, firstLine)
	const anchor = firstAnchor(document)
	if (anchor !== undefined) return none([...problems, problem('yaml-anchor', place(anchor))])
	if (unreadable) return none(problems)
	if (document.contents === null) return none([])
	if (!isMap(document.contents))
		return none([problem('front-matter-shape', start, { found: text.trim().split('\n')[0] ?? '' })])

	const placeOf = (path: Path): Position => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true)
			if (isNode(node) && node.range) return place(node.range[0])
		}
		return start
	}
	const keyPlaceOf = (path: Path): Position => {
		const pair = pairAt(document, path)
		return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : placeOf(path)
	}
	return { value: plain(document.toJS({ maxAliasCount: 0 })), unreadable: false, problems, placeOf, keyPlaceOf }
}

/** Own properties only and no prototype: `__proto__:` in a file is a key like any other, and unknown. */
function plain(value: unknown): Record<string, unknown> {
	return Object.assign(
		Object.create(null),
		typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {},
	)
}

function pairAt(document: Document, path: Path): Pair | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
	return isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1)) : undefined
}

/** The offset of the first anchor or alias: `&x` and `*x` have no place in front matter, and can be a bomb. */
function firstAnchor(document: Document): number | undefined {
	let found: number | undefined
	visit(document, {
		Alias: (_key, node) => {
			found ??= node.range?.[0] ?? 0
			return visit.BREAK
		},
		Node: (_key, node) => {
			if (!('anchor' in node) || node.anchor === undefined) return undefined
			found ??= node.range?.[0] ?? 0
			return visit.BREAK
		},
	})
	return found
}

/** How deep the text nests at most: brackets, steps of indentation, and dashes in a row, counted without recursion. */
function nesting(text: string): number {
	let depth = 0
	let most = 0
	for (const sign of text) {
		if (sign === '[' || sign === '{') most = Math.max(most, ++depth)
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
	}
	for (const line of text.split('\n'))
		most = Math.max(most, /^[\s?:-]*/.exec(line)?.[0].match(/[-?:](?=\s)/g)?.length ?? 0)
	const indents: number[] = []
	for (const line of text.split('\n')) {
		const indent = line.search(/\S/)
		if (indent === -1) continue
		while ((indents.at(-1) ?? -1) >= indent) indents.pop()
		indents.push(indent)
		most = Math.max(most, indents.length)
	}
	return most
}

/** Indentation with a non-breaking space in it: to YAML a part of the key, to the eye nothing. */
const nbspIndent = /^[ \t]*[\u00a0\u2007\u202f][ \t\u00a0\u2007\u202f]*/gm

function nbspIndents(text: string, firstLine: number): Problem[] {
	return [...text.matchAll(nbspIndent)]
		.slice(0, mostRepairs)
		.map(({ index }) =>
			problem('yaml-nbsp', { line: text.slice(0, index).split('\n').length + firstLine - 1, column: 1 }),
		)
}

/** Mistakes that are mended and passed over; a file with more of them has had its lesson. */
const mostRepairs = 20

interface Parsed {
	readonly document: Document
	readonly problems: Problem[]
	readonly unreadable: boolean
}

/** Parses, and over each mistake that can be mended on its own line parses again, so that all are reported at once. */
function parse(text: string, lines: LineCounter, place: (offset: number) => Position, firstLine: number): Parsed {
	const problems = nbspIndents(text, firstLine)
	let current = text.replace(nbspIndent, (indent) => ' '.repeat(indent.length))
	for (let round = 0; ; round++) {
		lines.lineStarts.length = 0
		const document: Document = parseDocument(current, {
			lineCounter: lines,
			version: '1.2',
			schema: 'core',
			customTags: [],
			prettyErrors: false,
		})
		const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
		if (error === undefined) return { document, problems, unreadable: false }
		const found = yamlProblem(error, current, place)
		// The same line again: mending it did not help, so the mistake is another one.
		if (problems.some(({ line }) => line === found.line)) return { document, problems, unreadable: true }
		problems.push(found)
		const repaired = round < mostRepairs ? repairLine(current, found.rule, found.line - firstLine + 1) : undefined
		if (repaired === undefined) return { document, problems, unreadable: true }
		current = repaired
	}
}
