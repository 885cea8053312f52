import type { CommentMode } from '../../article/field-types.ts'
import type { CommentStatus, ConversationRow } from '../../catalogue/conversation.ts'
import type { Submission } from '../submission.ts'
import type { Ticket } from '../ticket.ts'
import type { ConverseTools } from '../tools.ts'
import type { ConverseWords } from '../words/converse-words.ts'

/** A comment on its way through the checks. */
export interface Draft {
	readonly name: string
	readonly text: string
	/** What the checks so far make of it. */
	readonly status: CommentStatus
	/** Entries of the word list that were found. */
	readonly words: readonly string[]
}

/** What a check may look at besides. */
export interface CheckContext {
	readonly submission: Submission
	readonly mode: CommentMode
	readonly conversation: ConversationRow
	/** The newsroom's word list. */
	readonly wordList: readonly string[]
	/** Where it came from. For counting only (visitors.ts): no check may keep or tell it. */
	readonly address: string
	readonly ticket: Ticket | undefined
	readonly tools: ConverseTools
}

/** Words for what is wrong, in the language of whoever wrote. */
export type RefusalWord = {
	[Word in keyof ConverseWords]: ConverseWords[Word] extends string ? Word : never
}[keyof ConverseWords]

/** Why a comment cannot be taken as it is; what was typed is given back. */
export interface Refusal {
	readonly says: RefusalWord | 'closed'
	readonly field?: 'name' | 'text'
	readonly values?: Readonly<Record<string, number>>
}

/** Lets a draft pass, changed or not; or says all that is wrong with it; or wants it confirmed by whoever wrote it. */
export type Check = (
	draft: Draft,
	context: CheckContext,
) => Draft | readonly Refusal[] | 'confirm' | Promise<Draft | readonly Refusal[] | 'confirm'>

/** Whether a check's answer lets the draft pass. */
export function passes(answer: Awaited<ReturnType<Check>>): answer is Draft {
	return typeof answer === 'object' && 'status' in answer
}

/** Statuses from the mildest to the strictest: no later check makes an earlier one's verdict milder. */
const strictness: readonly CommentStatus[] = ['APPROVED', 'PREMOD', 'SYSTEM_WITHHELD', 'REJECTED']

/** The draft with at least that status. */
export function atLeast(draft: Draft, status: CommentStatus): Draft {
	return strictness.indexOf(status) > strictness.indexOf(draft.status) ? { ...draft, status } : draft
}
