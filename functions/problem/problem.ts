import { type RuleId, rules, type Severity } from './rules.ts'

/** Where in a file: 1-based, columns in UTF-16 units as editors count them. */
export interface Position {
	readonly line: number
	readonly column: number
}

/** One thing to mend, or to know: which rule, where, and what was there. */
export interface Problem extends Position {
	readonly rule: RuleId
	readonly severity: Severity
	/** What fills the gaps of the rule's message. */
	readonly values: Readonly<Record<string, string | number>>
}

/** Where a problem of the whole file is shown. */
export const fileStart: Position = { line: 1, column: 1 }

/** Makes a problem; long values are cut, so that a report stays readable whatever was uploaded. */
export function problem(rule: RuleId, at: Position, values: Problem['values'] = {}): Problem {
	const shown = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? shorten(value) : value]),
	)
	return { rule, severity: rules[rule], line: at.line, column: at.column, values: shown }
}

/** True when one of the problems keeps the manuscript from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error')
}

/** Most problems of one rule that a report lists: the hundredth unknown tag teaches nothing new. */
export const mostOfRule = 20

/** The first problems of each rule: no file makes a report that nobody reads to its end. */
export function firstOfEach(problems: readonly Problem[]): Problem[] {
	const counts = new Map<RuleId, number>()
	return problems.filter(({ rule }) => {
		const count = (counts.get(rule) ?? 0) + 1
		counts.set(rule, count)
		return count <= mostOfRule
	})
}

/** By place in the file, then by rule: the order of a report. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1))
}

function shorten(value: string): string {
	const oneLine = value.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
	const letters = [...oneLine]
	return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : oneLine
}
