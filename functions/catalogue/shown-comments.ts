import type { Catalogue } from '../ports/catalogue.ts'
import { type CommentRow, conversationPartition, readConversationRow } from './conversation.ts'
import { type Reactions, readReactions } from './reactions.ts'

/** A comment as pages show it: nothing that only moderators or its writer may know. */
export type ShownComment = Pick<CommentRow, 'number' | 'name' | 'text' | 'spoken' | 'replyTo' | 'hour' | 'byNewsroom'>

/** What an article's pages show of its readers' answers. */
export interface Conversation {
	/** The newest that a page has room for, in the order in which they came. */
	readonly comments: readonly ShownComment[]
	/** How many there are in all. */
	readonly count: number
	/** True once a moderator has closed it. */
	readonly closed: boolean
	readonly reactions: Reactions
}

export const silence: Conversation = { comments: [], count: 0, closed: false, reactions: { yes: 0, no: 0 } }

/** Comments on a page. What a save reads does not grow without end (design, promise 6): older ones leave the page. */
const mostShown = 300

/** Reads what readers have answered to an article, and to its story in all languages. */
export async function readConversation(story: string, language: string, catalogue: Catalogue): Promise<Conversation> {
	const partition = conversationPartition(story, language)
	const range = { partition, from: 'shown#', to: 'shown$', descending: true, limit: mostShown }
	const [row, comments, reactions] = await Promise.all([
		readConversationRow(story, language, catalogue),
		catalogue.query(range),
		readReactions(story, catalogue),
	])
	return {
		comments: comments.toReversed().map(({ value }) => shownOf(value as CommentRow)),
		count: row?.value.shown ?? 0,
		closed: row?.value.closed ?? false,
		reactions,
	}
}

function shownOf({ number, name, text, spoken, replyTo, hour, byNewsroom }: CommentRow): ShownComment {
	return { number, name, text, spoken, replyTo, hour, byNewsroom }
}
