import type { Language } from '../../language/language.ts'
import type { Problem } from '../../problem/problem.ts'
import type { RuleId } from '../../problem/rules.ts'

/** What is written instead of the signs from `start` to `end` of a passage; never over the end of a line. */
export interface Edit {
	readonly start: number
	readonly end: number
	readonly write: string
}

/** A slip of the pen: where it begins in its passage, what its message says, and the signs that mend it. */
export interface Slip {
	readonly rule: RuleId
	readonly start: number
	readonly values: Problem['values']
	/** Empty where only the editor can know what was meant. */
	readonly edits: readonly Edit[]
}

/** One check: the slips of one kind in a passage's text, in its order. Takes linear time. */
export type SlipCheck = (text: string, language: Language) => Slip[]

/** A slip that is mended by writing one stretch of a passage anew. */
export function rewritten(rule: RuleId, start: number, found: string, fix: string): Slip {
	return { rule, start, values: { found, fix }, edits: [{ start, end: start + found.length, write: fix }] }
}
