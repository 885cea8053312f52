import { type Problem, problem } from '../../problem/problem.ts'
import { controlCode } from '../reading/text.ts'
import type { Path } from '../reading/yaml-document.ts'
import { slipProblems } from '../slips/slip-problems.ts'
import { unpairedBidi } from '../steps/check-text.ts'
import type { FieldCheck, FieldContext } from './field-context.ts'

/** Every text of the front matter is well-formed Unicode without controls; its prose has no slips. */
export const checkWords: FieldCheck = (context) => [
	...Object.entries(context.fields).flatMap(([field, value]) => brokenText(context, [field], value)),
	...slipProblems(context.passages, context.language, []),
]

/** What an escape in quotes can write and a text cannot hold: `"\ud83d"`, `"\0"`, `"\u202e"`. */
function brokenText(context: FieldContext, path: Path, value: unknown): Problem[] {
	if (typeof value === 'string') {
		if (!value.isWellFormed()) return [problem('lone-surrogate', context.placeOf(path), { field: path.join('.') })]
		const code = controlCode(value) ?? unpairedBidi(value)
		return code === undefined ? [] : [problem('control-characters', context.placeOf(path), { code })]
	}
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([step, part]) =>
		brokenText(context, [...path, Array.isArray(value) ? Number(step) : step], part),
	)
}
