import type { z } from 'zod'
import { type FieldName, type FrontMatter, fieldAliases, frontMatter } from '../../article/metadata.ts'
import { nearestOrNone } from '../../problem/nearest.ts'
import { mostOfRule, type Problem, problem } from '../../problem/problem.ts'
import { impossibleDates } from './impossible-dates.ts'
import { parts, unknownParts } from './unknown-parts.ts'
import type { Path, YamlMap } from './yaml-document.ts'
import { zodProblems } from './zod-problems.ts'

/** The fields of one YAML map that could be read, where each stands, and what is wrong with the others. */
export interface ReadFields {
	readonly fields: Partial<FrontMatter>
	readonly extra: Readonly<Record<string, unknown>>
	readonly problems: Problem[]
	/** The path under which a canonical path was written: `lead.image` as `cover`. */
	writtenAs(path: Path): Path
}

const names = Object.keys(frontMatter.shape) as FieldName[]
const dated: ReadonlySet<string> = new Set(['date', 'updated', 'embargo', 'expires'])

/**
 * Reads each field on its own, so that all problems are reported at once and one bad field spoils no other. Aliases
 * of other tools are understood and noted; unknown keys are a warning with the nearest known one; `x-*` passes through.
 */
export function readFields(map: YamlMap): ReadFields {
	const problems: Problem[] = [...map.problems]
	const written = new Map<string, Path>()
	const extra: Record<string, unknown> = {}
	const values: Record<string, unknown> = {}

	const take = (target: string, value: unknown, path: Path) => {
		const [field = '', sub] = target.split('.')
		const before = sub === undefined ? values[field] : asMap(values[field])?.[sub]
		if (before !== undefined) {
			problems.push(problem('field-twice', map.keyPlaceOf(path), { field: target, alias: String(path[0]) }))
			return
		}
		written.set(target, path)
		const whole = hasParts(field) ? asMap(lenient(field as FieldName, value)) : undefined
		if (sub === undefined) values[field] = whole === undefined ? value : { ...asMap(values[field]), ...whole }
		else values[field] = { ...asMap(values[field]), [sub]: value }
		if (target !== String(path[0]) && path.length === 1)
			problems.push(problem('field-alias', map.keyPlaceOf(path), { alias: String(path[0]), field: target }))
	}

	const unknown: Problem[] = []
	for (const [key, value] of ownNamesFirst(map.value)) {
		const path: Path = [key]
		// `title:` with nothing behind it is a field left out.
		if (value === null) continue
		const legacy = legacyStatus(key, value)
		if ((names as string[]).includes(key) || isPartName(key)) take(key, value, path)
		else if (key === 'feature_image_alt' || Object.hasOwn(fieldAliases, key))
			take(fieldAliases[key] ?? key, value, path)
		else if (legacy !== undefined) take('status', legacy, path)
		else if (key.startsWith('x-') || key === 'params') extra[key] = value
		else if (unknown.length < mostOfRule)
			unknown.push(
				problem('field-unknown', map.keyPlaceOf(path), {
					field: key,
					nearest: nearestOrNone(key, [...names, ...Object.keys(fieldAliases)]),
				}),
			)
	}
	problems.push(...unknown, ...unknownParts(map))

	const fields: Record<string, unknown> = {}
	for (const name of names) {
		if (values[name] === undefined) continue
		const schema: z.ZodType = frontMatter.shape[name]
		const read = schema.safeParse(lenient(name, values[name]), { reportInput: true })
		const impossible = read.success ? impossibleDates(name, read.data) : []
		if (read.success && impossible.length === 0) fields[name] = read.data
		else if (read.success)
			for (const { path, found } of impossible)
				problems.push(
					problem('date-impossible', map.placeOf(writtenPath(written, path)), { field: path.join('.'), found }),
				)
		else problems.push(...zodProblems(read.error, [name], (path) => map.placeOf(writtenPath(written, path))))
	}
	return { fields, extra, problems, writtenAs: (path) => writtenPath(written, path) }
}

/** Names of ours before those of other tools: of two that say the same the other tool's is the one too many. */
function ownNamesFirst(value: YamlMap['value']): [string, unknown][] {
	const rank = ([key]: [string, unknown]) => ((names as string[]).includes(key) ? 0 : 1)
	return Object.entries(value).toSorted((a, b) => rank(a) - rank(b))
}

/** `lead.alt` as the messages name it is understood where a field stands as well. */
function isPartName(key: string): boolean {
	const [field = '', part = '', more] = key.split('.')
	return more === undefined && Object.hasOwn(parts, field) && (parts[field]?.includes(part) ?? false)
}

/** `draft: true` (Hugo) and `published: false` (Jekyll) are statuses. */
function legacyStatus(key: string, value: unknown): string | undefined {
	if (key === 'draft' && typeof value === 'boolean') return value ? 'draft' : 'published'
	if (key === 'published' && typeof value === 'boolean') return value ? 'published' : 'draft'
	return undefined
}

/** What an editor may write shorter: one author or tag without brackets, `comments: false`. */
function lenient(name: FieldName, value: unknown): unknown {
	const list =
		name === 'authors' || name === 'tags' || name === 'translators' || name === 'aliases' || name === 'related'
	if (list && (typeof value === 'string' || (name === 'authors' && asMap(value) !== undefined))) return [value]
	if (name === 'lead' && typeof value === 'string') return { image: value }
	if (name === 'comments' && typeof value === 'boolean') return value ? 'premoderated' : 'off'
	// `20261120` and `2026` are numbers to YAML: told as a date that cannot be read, not as a wrong type.
	if ((dated.has(name) || name === 'translationKey') && typeof value === 'number') return String(value)
	return value
}

function hasParts(field: string): boolean {
	return Object.hasOwn(parts, field)
}

function asMap(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined
}

function writtenPath(written: ReadonlyMap<string, Path>, path: Path): Path {
	const whole = written.get(path.slice(0, 2).join('.'))
	if (whole !== undefined) return [...whole, ...path.slice(2)]
	const field = written.get(String(path[0]))
	return field === undefined ? path : [...field, ...path.slice(1)]
}
