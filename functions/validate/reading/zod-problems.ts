import type { z } from 'zod'
import { type Position, type Problem, problem } from '../../problem/problem.ts'
import { type RuleId, rules } from '../../problem/rules.ts'
import { nearest } from './nearest.ts'
import type { Path } from './yaml-document.ts'

/** Turns what zod found into problems of ours: which field, what was there, what may stand there. */
export function zodProblems(error: z.ZodError, root: Path, placeOf: (path: Path) => Position): Problem[] {
	return error.issues.map((issue) => {
		const path: Path = [...root, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
		const field = path.join('.')
		const found = shown(valueAt(issue))
		const at = placeOf(path)
		if (issue.code === 'custom' && isRule(issue.params?.['rule']))
			return problem(issue.params['rule'], at, { field, found })
		if (issue.code === 'invalid_value') {
			const allowed = issue.values.map(String)
			return problem('value-unknown', at, {
				field,
				found,
				allowed: allowed.join(', '),
				nearest: nearest(found, allowed) || (allowed[0] ?? ''),
			})
		}
		if (issue.code === 'too_big') return problem('field-long', at, { field, limit: Number(issue.maximum) })
		if (issue.code === 'invalid_type' && issue.input === undefined) return problem('field-missing', at, { field })
		if (issue.code === 'too_small') return problem('field-missing', at, { field })
		if (issue.code === 'unrecognized_keys')
			return problem('field-unknown', at, { field: issue.keys.join(', '), nearest: '' })
		return problem('field-type', at, { field, found, expected: expectedOf(issue) })
	})
}

function isRule(value: unknown): value is RuleId {
	return typeof value === 'string' && Object.hasOwn(rules, value)
}

function valueAt(issue: z.core.$ZodIssue): unknown {
	return issue.input
}

/** What kind of value a field takes, in the words of the messages. */
function expectedOf(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type') return issue.expected
	if (issue.code === 'invalid_format') return issue.format
	if (issue.code === 'invalid_union') return 'string'
	return 'string'
}

function shown(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
