import type { SettingsFile } from '../article/place.ts'
import { isSlug, nearestSlug } from '../article/slug.ts'
import { mostOfRule, type Problem, problem } from '../problem/problem.ts'
import type { Path, YamlMap } from './reading/yaml-document.ts'

/** Where a settings file names what has a front of its own: sections, authors, tags. */
const named: Readonly<Partial<Record<SettingsFile, Path>>> = { site: ['sections'], authors: [], taxonomy: ['tags'] }

/**
 * Ids are a step of their fronts' addresses, so they are written as slugs are: `..` or `a/b` would lead out of the
 * folder, and no store could hold the page. Looked for in the file itself: a `__proto__` does not outlive its schema.
 */
export function checkIds(file: SettingsFile, map: YamlMap): Problem[] {
	const path = named[file]
	if (path === undefined) return []
	const ids = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], map.value)
	if (typeof ids !== 'object' || ids === null || Array.isArray(ids)) return []
	return Object.keys(ids)
		.filter((id) => !isSlug(id))
		.slice(0, mostOfRule)
		.map((id) => problem('story-name', map.keyPlaceOf([...path, id]), { found: id, suggestion: nearestSlug(id) }))
}
