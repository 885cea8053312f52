import { createHash } from 'node:crypto'
import { type CommentRow, commentKey, waitingKey } from '../catalogue/conversation.ts'
import type { RowWrite } from '../ports/catalogue.ts'
import { remembered, type SentRow, sentKey, shortest } from './checks/repeat.ts'
import type { Submission } from './submission.ts'

/** A comment on its shelf and, unless it is on the page, in the list of what waits for a moderator. */
export function writesOf(row: CommentRow): RowWrite[] {
	const { story, language, number, status } = row
	const comment: RowWrite = { ...commentKey(row), action: 'put', if: 'absent', value: row }
	if (status === 'APPROVED') return [comment]
	return [comment, { ...waitingKey(row), action: 'put', if: 'any', value: { story, language, number } }]
}

/** That the words were sent: nobody sends them again today. */
export function sentWrites(text: string, now: Date): RowWrite[] {
	if (text.length < shortest) return []
	const until = new Date(now.getTime() + remembered).toISOString()
	const value: SentRow = { until }
	return [{ ...sentKey(text), action: 'put', if: 'any', value, forgetAt: until }]
}

/** Of all that was sent with a ticket. */
export function digestOfAll({ story, language, name, text, replyTo }: Submission): string {
	return createHash('sha256')
		.update(JSON.stringify([story, language, name, text, replyTo]))
		.digest('base64url')
}
