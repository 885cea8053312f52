import type { z } from 'zod'
import { nearest, nearestOrNone } from '../../problem/nearest.ts'
import { mostOfRule, type Position, type Problem, problem } from '../../problem/problem.ts'
import { type RuleId, rules } from '../../problem/rules.ts'
import type { Path } from './yaml-document.ts'

/** Turns what zod found into problems of ours: which field, what was there, what may stand there. */
export function zodProblems(error: z.ZodError, root: Path, placeOf: (path: Path) => Position): Problem[] {
	return error.issues.slice(0, 5 * mostOfRule).map((issue) => {
		const path: Path = [...root, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
		return problemOf(issue, path.join('.'), placeOf(path))
	})
}

function problemOf(issue: z.core.$ZodIssue, field: string, at: Position): Problem {
	const found = shown(issue.input)
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
	if (issue.code === 'too_big' || issue.code === 'too_small') return sizeProblem(issue, field, found, at)
	if (issue.code === 'invalid_type' && issue.input === undefined) return problem('field-missing', at, { field })
	if (issue.code === 'unrecognized_keys')
		return problem('field-unknown', at, { field: issue.keys.join(', '), nearest: nearestOrNone('', []) })
	return problem('field-type', at, { field, found, expected: expectedOf(issue) })
}

/** A number out of its range, a text that is too long, or one that is not there. */
function sizeProblem(
	issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
	field: string,
	found: string,
	at: Position,
): Problem {
	const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum)
	if (typeof issue.input === 'number')
		return problem('value-unknown', at, {
			field,
			found,
			allowed: `${issue.code === 'too_big' ? '≤' : '≥'} ${limit}`,
			nearest: String(limit),
		})
	return issue.code === 'too_big'
		? problem('field-long', at, { field, limit })
		: problem('field-missing', at, { field })
}

function isRule(value: unknown): value is RuleId {
	return typeof value === 'string' && Object.hasOwn(rules, value)
}

/** What a field takes, as it would be written: the same in all languages of the messages. */
const forms: Readonly<Record<string, string>> = {
	array: '[…, …]',
	boolean: 'true / false',
	number: '1',
	int: '1',
	record: '{ …: … }',
	object: '{ …: … }',
	email: 'desk@example.org',
}

function expectedOf(issue: z.core.$ZodIssue): string {
	const kind = issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_format' ? issue.format : ''
	const { input } = issue
	if (kind === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
		return JSON.stringify(String(input))
	return forms[kind] ?? '"…"'
}

function shown(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
