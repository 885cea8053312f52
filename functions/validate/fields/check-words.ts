import { type Problem, problem } from '../../problem/problem.ts'
import { controlCode } from '../reading/text.ts'
import type { Path } from '../reading/yaml-document.ts'
import { mixedWords, unpairedBidi } from '../steps/check-text.ts'
import type { FieldCheck, FieldContext } from './field-context.ts'

/** Fields in which words of two alphabets are a slip; names, notes and addresses may have their reasons. */
const prose: readonly Path[] = [['title'], ['description'], ['dateline'], ['lead', 'alt'], ['lead', 'caption']]

/** Every text of the front matter is well-formed Unicode without controls; prose has one alphabet a word. */
export const checkWords: FieldCheck = (context) => [
	...Object.entries(context.fields).flatMap(([field, value]) => brokenText(context, [field], value)),
	...prose.flatMap((path) => mixed(context, path)),
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

function mixed({ fields, placeOf }: FieldContext, path: Path): Problem[] {
	const value = path.reduce<unknown>((parent, step) => (parent as Record<string, unknown> | undefined)?.[step], fields)
	return typeof value === 'string'
		? mixedWords(value).map(({ word, letters }) => problem('mixed-scripts', placeOf(path, word), { word, letters }))
		: []
}
