import { commentKey } from '../../catalogue/conversation.ts'
import type { Check } from './check.ts'

/** The comment that is answered is on the page. */
export const checkReply: Check = async (draft, { submission, tools }) => {
	const { story, language, replyTo } = submission
	if (replyTo === null) return draft
	const answered = await tools.catalogue.read(commentKey({ story, language, number: replyTo, status: 'APPROVED' }))
	return answered === undefined ? [{ says: 'replyGone' }] : draft
}
