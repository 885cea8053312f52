import { correction, lead } from '../../article/field-types.ts'
import { nearestOrNone } from '../../problem/nearest.ts'
import { mostOfRule, type Problem, problem } from '../../problem/problem.ts'
import type { Path, YamlMap } from './yaml-document.ts'

/** The parts of fields that are maps, by field. */
export const parts: Readonly<Record<string, readonly string[]>> = {
	lead: Object.keys(lead.shape),
	source: ['lang', 'revision'],
}
const listed: Readonly<Record<string, readonly string[]>> = {
	corrections: Object.keys(correction.shape),
	authors: ['name', 'url'],
	author: ['name', 'url'],
	translators: ['name', 'url'],
}

/** Unknown names inside fields: a `captoin` of the lead photo would be left out without a word. */
export function unknownParts(map: YamlMap): Problem[] {
	const problems: Problem[] = []
	const look = (value: unknown, path: Path, known: readonly string[]) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return
		for (const key of Object.keys(value))
			if (!known.includes(key) && !key.startsWith('x-') && problems.length < mostOfRule)
				problems.push(
					problem('field-unknown', map.keyPlaceOf([...path, key]), {
						field: [...path, key].join('.'),
						nearest: nearestOrNone(key, known),
					}),
				)
	}
	for (const [field, known] of Object.entries(parts)) look(map.value[field], [field], known)
	for (const [field, known] of Object.entries(listed)) {
		const value = map.value[field]
		if (Array.isArray(value)) for (const [index, entry] of value.entries()) look(entry, [field, index], known)
		else look(value, [field], known)
	}
	return problems
}
