import {
	type CommentRow,
	type ConversationRow,
	commentKey,
	conversationKey,
	readComment,
	readConversationRow,
	waitingKey,
} from '../catalogue/conversation.ts'
import type { Catalogue, Row, RowWrite } from '../ports/catalogue.ts'

/** Which comment is to become what. */
export interface Move {
	readonly story: string
	readonly language: string
	readonly number: number
	/** The comment as it is to be; null to delete it, nothing to leave it as it is. */
	readonly decide: (comment: CommentRow, conversation: ConversationRow) => CommentRow | null | undefined
	/** What else belongs to the same transaction. */
	readonly with?: (conversation: ConversationRow) => { conversation?: ConversationRow; writes: readonly RowWrite[] }
	readonly now: Date
}

/** Times a comment is looked at anew because its conversation changed meanwhile. */
const mostTries = 24

/** How long a rejected comment is kept, so that its writer can read why, in milliseconds: thirty days. */
const rejectedFor = 30 * 24 * 3600 * 1000

/**
 * Gives a comment another status, or deletes it, with the counts of its conversation and its place in the list of what
 * waits. False when it was left as it is, or is not there.
 */
export async function moveComment(move: Move, catalogue: Catalogue): Promise<boolean> {
	const { story, language, number, now } = move
	for (let tries = 0; tries < mostTries; tries++) {
		const held = await readConversationRow(story, language, catalogue)
		const row = await readComment(story, language, number, catalogue)
		if (held === undefined || row === undefined) return false
		const next = move.decide(row.value, held.value)
		if (next === undefined) return false
		const counted = recount(held.value, row.value, next)
		const { conversation = counted, writes = [] } = move.with?.(counted) ?? {}
		const done = await catalogue.transact([
			{ ...conversationKey(story, language), action: 'put', if: { revision: held.revision }, value: conversation },
			...commentWrites(row, next, now),
			...(isHeld(row.value) ? [{ ...waitingKey(row.value), action: 'delete', if: 'any' } as const] : []),
			...writes,
		])
		if (done) return true
	}
	throw new Error(`${story}/${language} ${number} changed ${mostTries} times while it was being moved`)
}

/** From its shelf to another, or anew on the same. */
function commentWrites(row: Row<CommentRow>, next: CommentRow | null, now: Date): RowWrite[] {
	const condition = { revision: row.revision }
	const from = commentKey(row.value)
	if (next !== null && commentKey(next).sort === from.sort)
		return [{ ...from, action: 'put', if: condition, value: next }]
	const taken: RowWrite = { ...from, action: 'delete', if: condition }
	return next === null ? [taken] : [taken, putWrite(next, now)]
}

function putWrite(comment: CommentRow, now: Date): RowWrite {
	const forgetAt = new Date(now.getTime() + rejectedFor).toISOString()
	const forgotten = comment.status === 'REJECTED' && { forgetAt }
	return { ...commentKey(comment), action: 'put', if: 'absent', value: comment, ...forgotten }
}

/** The counts once a comment is another one, or gone. */
function recount(conversation: ConversationRow, before: CommentRow, after: CommentRow | null): ConversationRow {
	const by = (is: (comment: CommentRow) => boolean) => Number(after !== null && is(after)) - Number(is(before))
	return { ...conversation, held: conversation.held + by(isHeld), shown: conversation.shown + by(isShown) }
}

const isHeld = ({ status }: CommentRow) => status === 'PREMOD' || status === 'SYSTEM_WITHHELD'
const isShown = ({ status }: CommentRow) => status === 'APPROVED'
