import type { RuleId } from './rules.ts'

/** What a rule says, in MessageFormat 2: what is wrong, and what to write instead. */
export interface RuleMessage {
	readonly says: string
	readonly mend: string
}

/** The words of all rules in one language. */
export type RuleMessages = Readonly<Record<RuleId, RuleMessage>>
