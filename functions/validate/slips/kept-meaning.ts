import type { Nodes } from 'mdast'
import { parseBody } from '../reading/body.ts'
import { readFields } from '../reading/fields.ts'
import { longestFrontMatter, type Path, readYaml } from '../reading/yaml-document.ts'
import { prosePaths } from './field-passages.ts'
import { cutSafely, type PlacedEdit } from './find-edits.ts'
import { withEdits } from './with-edits.ts'

/** Lines of a front matter that are tried one by one; prose that is longer stands in the body. */
const mostLines = 60

/**
 * The edits after which a manuscript still has the same fields and the same blocks of the same marks: in markdown a
 * letter where a sign was can make emphasis, and in YAML a number of a text. Those of a block that would change stay out.
 */
export function keptMeaning(text: string, edits: readonly PlacedEdit[]): readonly PlacedEdit[] {
	const before = cutSafely(text)
	if (before === undefined || edits.length === 0) return []
	const fence = before.fenceLine
	const front = edits.filter(({ line }) => line < fence)
	const body = edits.filter(({ line }) => line > fence)
	const keptFront = sameFields(text, front)
	const keptBody = sameBlocks(before.body, body)
	return [...keptFront, ...keptBody]
}

/** The edits after which the front matter has the same fields: all of them, or those of the lines that bear it. */
function sameFields(text: string, edits: readonly PlacedEdit[]): readonly PlacedEdit[] {
	if (edits.length === 0) return []
	const before = fieldsOutline(text)
	if (before === undefined) return []
	const isSame = (some: readonly PlacedEdit[]) => fieldsOutline(withEdits(text, some)) === before
	if (isSame(edits)) return edits
	let kept: readonly PlacedEdit[] = []
	for (const own of [...Map.groupBy(edits, ({ line }) => line).values()].slice(0, mostLines)) {
		const more = [...kept, ...own]
		if (isSame(more)) kept = more
	}
	return kept
}

/** All of the front matter but the words of its prose. */
function fieldsOutline(text: string): string | undefined {
	const cut = cutSafely(text)
	if (cut === undefined) return undefined
	const map = readYaml(cut.yaml, cut.yamlLine, longestFrontMatter)
	const { fields, writtenAs } = readFields(map)
	const value = structuredClone({ ...map.value })
	for (const path of prosePaths(fields)) hide(value, writtenAs(path))
	return JSON.stringify([cut.fenceLine, map.problems, Object.entries(value)])
}

function hide(value: unknown, path: Path): void {
	const parent = path.slice(0, -1).reduce<unknown>((map, step) => asMap(map)?.[step], value)
	const last = path.at(-1)
	const map = asMap(parent)
	if (map !== undefined && last !== undefined && typeof map[last] === 'string') map[last] = 'words'
}

function asMap(value: unknown): Record<string | number, unknown> | undefined {
	return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>) : undefined
}

function sameBlocks(body: string, edits: readonly PlacedEdit[]): readonly PlacedEdit[] {
	if (edits.length === 0) return []
	const tree = parseBody(body)
	const before = tree.children.map(outline)
	const after = outlineOf(body, edits)
	if (after.length !== before.length) return []
	const changed = tree.children.filter((_block, index) => before[index] !== after[index])
	if (changed.length === 0) return edits
	const kept = edits.filter(({ line }) => !changed.some((block) => spans(block, line)))
	const again = outlineOf(body, kept)
	return again.length === before.length && again.every((block, index) => block === before[index]) ? kept : []
}

function outlineOf(body: string, edits: readonly PlacedEdit[]): string[] {
	return parseBody(withEdits(body, edits)).children.map(outline)
}

/** A block without its words and places: what the marks in it are. */
function outline(block: Nodes): string {
	return JSON.stringify(block, function (this: unknown, name, value: unknown) {
		if (name === 'position') return undefined
		const { type } = this as { readonly type?: string }
		const isWords = (type === 'text' && name === 'value') || (type === 'image' && (name === 'alt' || name === 'title'))
		return isWords && typeof value === 'string' ? 'words' : value
	})
}

function spans({ position }: Nodes, line: number): boolean {
	return position !== undefined && position.start.line <= line && line <= position.end.line
}
