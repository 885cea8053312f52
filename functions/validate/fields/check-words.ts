import { type Problem, problem } from '../../problem/problem.ts'
import type { Path } from '../reading/yaml-document.ts'
import { mixedWords } from '../steps/check-text.ts'
import type { FieldCheck, FieldContext } from './field-context.ts'

/** Fields in which words of two alphabets are a slip; names, notes and addresses may have their reasons. */
const prose: readonly Path[] = [['title'], ['description'], ['dateline'], ['lead', 'alt'], ['lead', 'caption']]

/** Every text of the front matter is well-formed Unicode; prose has one alphabet a word. */
export const checkWords: FieldCheck = (context) => [
	...surrogates(context),
	...prose.flatMap((path) => mixed(context, path)),
]

function surrogates({ fields, placeOf }: FieldContext): Problem[] {
	return Object.entries(fields)
		.filter(([, value]) => !JSON.stringify(value).isWellFormed() || /\\ud[89a-f]/i.test(JSON.stringify(value)))
		.map(([field]) => problem('lone-surrogate', placeOf([field]), { field }))
}

function mixed({ fields, placeOf }: FieldContext, path: Path): Problem[] {
	const value = path.reduce<unknown>((parent, step) => (parent as Record<string, unknown> | undefined)?.[step], fields)
	return typeof value === 'string' ? mixedWords(value, placeOf(path)) : []
}
