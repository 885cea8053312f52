import { countGraphemes } from '../../language/graphemes.ts'
import { problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

/** Longest headline that search results and cards show whole (schema.org/headline guidance: 110). */
const longest = 110

/** Headlines: short, not shouted, without a full stop. */
export const checkTitle: FieldCheck = ({ fields: { title }, placeOf }) => {
	if (title === undefined) return []
	const at = placeOf(['title'])
	const problems = []
	const length = countGraphemes(title)
	if (length > longest) problems.push(problem('title-long', at, { length, limit: longest }))
	const letters = title.match(/\p{L}/gu) ?? []
	const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
	if (cased.length >= 12 && cased.every((letter) => letter === letter.toUpperCase()))
		problems.push(problem('title-capitals', at, { title }))
	if (/[^.…][.。۔]$/u.test(title)) problems.push(problem('title-dot', at, { title }))
	return problems
}
