import {
	type CommentRow,
	type ConversationRow,
	commentKey,
	conversationKey,
	noConversation,
	type RejectionReason,
	readConversationRow,
} from '../catalogue/conversation.ts'
import { purify } from '../converse/checks/purify.ts'
import { moveComment } from '../converse/move-comment.ts'
import { showSoon } from '../converse/show-soon.ts'
import type { RowWrite } from '../ports/catalogue.ts'
import type { ModerateTools } from './tools.ts'
import { trailWrite } from './trail.ts'

/** Which comment a decision is about, and who decides. */
export interface Decision {
	readonly story: string
	readonly language: string
	readonly number: number
	/** Name of the moderator, as the desk knows them. */
	readonly by: string
}

/** Puts a comment that waits on its page. False when somebody else has decided, or its writer has deleted it. */
export function approve(decision: Decision, tools: ModerateTools): Promise<boolean> {
	return move(
		decision,
		'approve',
		(comment) => (isHeld(comment) ? { ...comment, status: 'APPROVED' } : undefined),
		tools,
	)
}

/** Says no, and why: its writer can read that for thirty days. */
export function reject(decision: Decision, reason: RejectionReason, tools: ModerateTools): Promise<boolean> {
	const decide = (comment: CommentRow): CommentRow | undefined =>
		isHeld(comment) ? { ...comment, status: 'REJECTED', reason } : undefined
	return move(decision, 'reject', decide, tools, reason)
}

/** Takes a comment off its page again. */
export function withdraw(decision: Decision, reason: RejectionReason, tools: ModerateTools): Promise<boolean> {
	const decide = (comment: CommentRow): CommentRow | undefined =>
		comment.status === 'APPROVED' ? { ...comment, status: 'REJECTED', reason } : undefined
	return move(decision, 'withdraw', decide, tools, reason)
}

/** Deletes a comment for good, wherever it stands: for a writer who has lost its address, and asks. */
export function erase(decision: Decision, tools: ModerateTools): Promise<boolean> {
	return move(decision, 'erase', () => null, tools)
}

/** Letters of an answer of the newsroom. */
const mostOfAnswer = 5_000

/** Puts a comment on its page, and the newsroom's answer under it. `name` is what the newsroom is called there. */
export function answer(decision: Decision, text: string, name: string, tools: ModerateTools): Promise<boolean> {
	const { story, language, number } = decision
	const words = purify(text.slice(0, mostOfAnswer), 'many')
	if (words === '') return approve(decision, tools)
	const decide = (comment: CommentRow): CommentRow | undefined => {
		if (comment.status === 'REJECTED') return undefined
		return { ...comment, status: 'APPROVED' }
	}
	const hour = `${tools.now().toISOString().slice(0, 13)}:00:00.000Z`
	const answerOf = (newest: number): CommentRow => ({
		...{ story, language, name, text: words, hour, number: newest, status: 'APPROVED', replyTo: number },
		...{ eraser: null, spoken: null, words: [], reason: null, byNewsroom: true },
	})
	return move(decision, 'answer', decide, tools, null, (counted) => {
		const own = answerOf(counted.newest + 1)
		const conversation = { ...counted, newest: own.number, shown: counted.shown + 1 }
		return { conversation, writes: [{ ...commentKey(own), action: 'put', if: 'absent', value: own }] }
	})
}

type With = (conversation: ConversationRow) => { conversation?: ConversationRow; writes: readonly RowWrite[] }

function move(
	{ story, language, number, by }: Decision,
	did: 'approve' | 'reject' | 'answer' | 'withdraw' | 'erase',
	decide: (comment: CommentRow) => CommentRow | null | undefined,
	{ catalogue, render, now }: ModerateTools,
	reason: RejectionReason | null = null,
	more: With = () => ({ writes: [] }),
): Promise<boolean> {
	const trail = trailWrite({ at: now().toISOString(), by, did, story, language, number, reason })
	const withTrail: With = (conversation) => {
		const { writes, ...rest } = more(conversation)
		return { ...rest, writes: [...writes, trail] }
	}
	const act = () => moveComment({ story, language, number, decide, with: withTrail, now: now() }, catalogue)
	return showSoon(story, language, render, act)
}

/** Times the conversation is read anew because a comment came meanwhile. */
const mostTries = 24

/** Takes no more comments on an article, or takes them again. False when it is so already. */
export async function setClosed(
	{ story, language, by }: Omit<Decision, 'number'>,
	closed: boolean,
	{ catalogue, render, now }: ModerateTools,
): Promise<boolean> {
	return showSoon(story, language, render, async () => {
		for (let tries = 0; tries < mostTries; tries++) {
			const row = await readConversationRow(story, language, catalogue)
			const conversation = row?.value ?? noConversation
			if (conversation.closed === closed) return false
			const did = closed ? 'close' : 'open'
			const done = await catalogue.transact([
				{
					...conversationKey(story, language),
					action: 'put',
					if: row === undefined ? 'absent' : { revision: row.revision },
					value: { ...conversation, closed },
				},
				trailWrite({ at: now().toISOString(), by, did, story, language, number: null, reason: null }),
			])
			if (done) return true
		}
		throw new Error(`The conversation about ${story}/${language} changed ${mostTries} times while it was being closed`)
	})
}

function isHeld({ status }: CommentRow): boolean {
	return status === 'PREMOD' || status === 'SYSTEM_WITHHELD'
}
