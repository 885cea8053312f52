import { type Document, isMap, isNode, isScalar, type Pair } from 'yaml'
import { type Position, type Problem, problem } from '../../problem/problem.ts'
import { type WrittenScalar, writtenScalar } from './written-scalar.ts'
import { nesting } from './yaml-nesting.ts'
import { parseYaml } from './yaml-parse.ts'

/** Step through a YAML document: `['lead', 'alt']`, `['tags', 2]`. */
export type Path = readonly (string | number)[]

/** A YAML map with the places of all that stands in it. */
export interface YamlMap {
	readonly value: Readonly<Record<string, unknown>>
	readonly problems: Problem[]
	/** True when nothing could be read: that a field is missing says nothing then. */
	readonly unreadable: boolean
	/** The place of a value, or of a word in it; of its nearest parent where it is missing. */
	placeOf(path: Path, word?: string): Position
	/** The place of a key, for problems of the key itself. */
	keyPlaceOf(path: Path): Position
	/** A text as it stands in the file; nothing where there is none at a path. */
	writtenOf(path: Path): WrittenScalar | undefined
}

/** Deepest nesting that a settings or front matter map may have; ours needs four. The parser's own limit is the stack. */
const deepest = 12
/** Most lines: those 24 languages have 20,000. The parser keeps a complaint for each line that it cannot read. */
const mostLines = 40_000
/** Longest settings file, in UTF-16 units: 24 languages of a large taxonomy are 100,000. */
export const longestSettings = 400_000
/** Longest front matter and article.yml: a hundred corrections are 20,000. */
export const longestFrontMatter = 60_000

/**
 * Reads a YAML 1.2 map with positions. `firstLine` is the file's line of the text's first line. Never throws: what is
 * wrong becomes problems in plain words. Anchors are refused (alias bombs), tags are not resolved, nothing is executed.
 */
export function readYaml(text: string, firstLine = 1, longest = longestSettings): YamlMap {
	const first: Position = { line: firstLine, column: 1 }
	// What is missing is reported at the fence, on a line of its own: a mistake in the first field is another matter.
	const missing: Position = { line: Math.max(firstLine - 1, 1), column: 1 }
	const none = (problems: Problem[]): YamlMap => ({
		value: {},
		unreadable: problems.length > 0,
		problems,
		placeOf: () => missing,
		keyPlaceOf: () => missing,
		writtenOf: () => undefined,
	})

	if (text.length > longest) return none([problem('field-long', first, { field: '---', limit: longest })])
	const shape = tooMuch(text)
	if (shape !== undefined) return none([problem('yaml-syntax', first, { detail: shape })])
	const { document, problems, unreadable, place, written } = parseYaml(text, firstLine)
	if (unreadable) return none(problems)
	if (document.contents === null) return none([])
	if (!isMap(document.contents))
		return none([problem('front-matter-shape', first, { found: text.trim().split('\n')[0] ?? '' })])

	const placeOf = (path: Path, word?: string): Position => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true)
			if (!isNode(node) || !node.range) continue
			const [start, end] = node.range
			const within = word === undefined ? -1 : written.slice(start, end).indexOf(word)
			return place(start + Math.max(within, 0))
		}
		return missing
	}
	const keyPlaceOf = (path: Path): Position => {
		const pair = pairAt(document, path)
		return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : placeOf(path)
	}
	const writtenOf = (path: Path) => writtenScalar(document.getIn(path, true), written, place)
	return {
		value: plain(document.toJS({ maxAliasCount: 0 })),
		unreadable: false,
		problems,
		placeOf,
		keyPlaceOf,
		writtenOf,
	}
}

/** What of a text's shape is more than the parser can take. */
function tooMuch(text: string): string | undefined {
	if (text.split('\n').length > mostLines) return `${mostLines} lines are the most`
	return nesting(text) > deepest ? `${deepest} levels are the most` : undefined
}

/** Own properties only and no prototype: `__proto__:` in a file is a key like any other, and unknown. */
function plain(value: unknown): Record<string, unknown> {
	const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
	const map: Record<string, unknown> = Object.create(null)
	for (const [key, entry] of entries) map[key] = entry
	return map
}

function pairAt(document: Document, path: Path): Pair | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
	return isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1)) : undefined
}
