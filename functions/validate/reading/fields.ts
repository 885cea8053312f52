import type { z } from 'zod'
import { type FieldName, type FrontMatter, fieldAliases, frontMatter } from '../../article/metadata.ts'
import { type Problem, problem } from '../../problem/problem.ts'
import { nearest } from './nearest.ts'
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
		if (sub === undefined) values[field] = isLead(field) ? { ...asMap(values[field]), ...asMap(value) } : value
		else values[field] = { ...asMap(values[field]), [sub]: value }
		if (target !== String(path[0]) && path.length === 1)
			problems.push(problem('field-alias', map.keyPlaceOf(path), { alias: String(path[0]), field: target }))
	}

	for (const [key, value] of Object.entries(map.value)) {
		const path: Path = [key]
		// `title:` with nothing behind it is a field left out.
		if (value === null) continue
		const legacy = legacyStatus(key, value)
		if ((names as string[]).includes(key)) take(key, value, path)
		else if (key === 'feature_image_alt' || Object.hasOwn(fieldAliases, key))
			take(fieldAliases[key] ?? key, value, path)
		else if (legacy !== undefined) take('status', legacy, path)
		else if (key.startsWith('x-') || key === 'params') extra[key] = value
		else
			problems.push(
				problem('field-unknown', map.keyPlaceOf(path), {
					field: key,
					nearest: nearest(key, [...names, ...Object.keys(fieldAliases)]),
				}),
			)
	}

	const fields: Record<string, unknown> = {}
	for (const name of names) {
		if (values[name] === undefined) continue
		const schema: z.ZodType = frontMatter.shape[name]
		const read = schema.safeParse(lenient(name, values[name]), { reportInput: true })
		if (read.success) fields[name] = read.data
		else problems.push(...zodProblems(read.error, [name], (path) => map.placeOf(writtenPath(written, path))))
	}
	return { fields, extra, problems, writtenAs: (path) => writtenPath(written, path) }
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
	if (name === 'translationKey' && typeof value === 'number') return String(value)
	return value
}

function isLead(field: string): boolean {
	return field === 'lead' || field === 'source'
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
