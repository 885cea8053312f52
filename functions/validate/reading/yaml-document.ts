import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml'
import { type Position, type Problem, problem } from '../../problem/problem.ts'
import { yamlProblem } from './yaml-problem.ts'

/** Step through a YAML document: `['lead', 'alt']`, `['tags', 2]`. */
export type Path = readonly (string | number)[]

/** A YAML map with the places of all that stands in it. */
export interface YamlMap {
	readonly value: Readonly<Record<string, unknown>>
	readonly problems: Problem[]
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
		problems,
		placeOf: () => start,
		keyPlaceOf: () => start,
	})

	if (text.length > longest) return none([problem('field-long', start, { field: '---', limit: longest })])
	if (nesting(text) > deepest)
		return none([problem('yaml-syntax', start, { detail: `${deepest} levels are the most` })])
	const document = parseDocument(text, {
		lineCounter: lines,
		version: '1.2',
		schema: 'core',
		customTags: [],
		prettyErrors: false,
	})
	const problems = document.errors.map((error) => yamlProblem(error, text, place))
	const anchor = firstAnchor(document)
	if (anchor !== undefined) return none([...problems, problem('yaml-anchor', place(anchor))])
	if (problems.length > 0) return none(dropEchoes(problems))
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
	return { value: plain(document.toJS({ maxAliasCount: 0 })), problems, placeOf, keyPlaceOf }
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

/** After one mistake YAML's parser stumbles over what follows: of each line only the first problem is kept. */
function dropEchoes(problems: readonly Problem[]): Problem[] {
	const seen = new Set<number>()
	return problems.filter(({ line }) => !seen.has(line) && seen.add(line))
}
