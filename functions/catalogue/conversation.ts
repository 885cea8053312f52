import type { Catalogue, Row, RowKey } from '../ports/catalogue.ts'

/** Where a comment stands, in Coral's words. */
export type CommentStatus = 'PREMOD' | 'APPROVED' | 'REJECTED' | 'SYSTEM_WITHHELD'

/** Why a moderator rejected a comment: each has words in every language (converse/words). */
export const rejectionReasons = ['topic', 'insult', 'hatred', 'exposes', 'advertises', 'policy'] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** One comment: partition `conversation#<story>#<language>`, sort `shown#`, `held#` or `rejected#` and its number. */
export interface CommentRow {
	readonly story: string
	readonly language: string
	/** Of its article's comments, in the order in which they came. It never changes: its address ends with it. */
	readonly number: number
	readonly status: CommentStatus
	readonly name: string
	readonly text: string
	/** Tag of the language it is in, empty for one that the site has not; null when it is the page's. */
	readonly spoken: string | null
	/** Number of the comment it answers. */
	readonly replyTo: number | null
	/** The hour in which it came, ISO 8601: a minute could be matched with a network's traffic. */
	readonly hour: string
	/** SHA-256 of the secret that deletes it, base64url; null for the newsroom's own. */
	readonly eraser: string | null
	/** Entries of the newsroom's word list that were found in it. */
	readonly words: readonly string[]
	readonly reason: RejectionReason | null
	/** True for an answer of the newsroom. */
	readonly byNewsroom: boolean
}

/** The conversation about one article: partition as of its comments, sort `conversation`. */
export interface ConversationRow {
	/** Number of the newest comment. */
	readonly newest: number
	/** How many wait for a moderator, and how many are on the page. */
	readonly held: number
	readonly shown: number
	/** True once a moderator has closed it. */
	readonly closed: boolean
}

export const noConversation: ConversationRow = { newest: 0, held: 0, shown: 0, closed: false }

export const conversationPartition = (story: string, language: string) => `conversation#${story}#${language}`
export const conversationKey = (story: string, language: string): RowKey => ({
	partition: conversationPartition(story, language),
	sort: 'conversation',
})

/** The shelf of a status: what is on the page is read without what is not. */
const shelves = { APPROVED: 'shown', PREMOD: 'held', SYSTEM_WITHHELD: 'held', REJECTED: 'rejected' } as const

/** The key of a comment. Numbers have one width, so that they stand in their order. */
export function commentKey({
	story,
	language,
	number,
	status,
}: Pick<CommentRow, 'story' | 'language' | 'number' | 'status'>): RowKey {
	const sort = `${shelves[status]}#${String(number).padStart(8, '0')}`
	return { partition: conversationPartition(story, language), sort }
}

/** What waits for a moderator, of all articles: partition `moderation`, sort the hour and the comment. */
export const moderationPartition = 'moderation'
export function waitingKey({ hour, story, language, number }: CommentRow): RowKey {
	return { partition: moderationPartition, sort: `${hour}#${story}#${language}#${String(number).padStart(8, '0')}` }
}

/** The row in that list. */
export interface WaitingRow {
	readonly story: string
	readonly language: string
	readonly number: number
}

/** Reads the row of an article's conversation; there is none before its first comment. */
export async function readConversationRow(
	story: string,
	language: string,
	catalogue: Catalogue,
): Promise<Row<ConversationRow> | undefined> {
	return (await catalogue.read(conversationKey(story, language))) as Row<ConversationRow> | undefined
}

/** Finds a comment, on whatever shelf it is. */
export async function readComment(
	story: string,
	language: string,
	number: number,
	catalogue: Catalogue,
): Promise<Row<CommentRow> | undefined> {
	if (!Number.isSafeInteger(number) || number < 1 || number > 99_999_999) return undefined
	for (const status of ['PREMOD', 'APPROVED', 'REJECTED'] as const) {
		const row = await catalogue.read(commentKey({ story, language, number, status }))
		if (row !== undefined) return row as Row<CommentRow>
	}
	return undefined
}
