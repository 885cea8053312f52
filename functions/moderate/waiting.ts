import {
	type CommentRow,
	commentKey,
	moderationPartition,
	noConversation,
	readConversationRow,
	type WaitingRow,
} from '../catalogue/conversation.ts'
import { readStory } from '../catalogue/story.ts'
import { findWords, type WordMatch } from '../converse/checks/word-list.ts'
import { readWordList } from '../newsroom/read-newsroom.ts'
import type { ModerateTools } from './tools.ts'

/** A comment that waits, with what a moderator has to know. */
export interface WaitingComment {
	readonly comment: CommentRow
	/** Where entries of the word list stand in its text. */
	readonly matches: readonly WordMatch[]
	readonly title: string
	/** Where its article is; null once it is not live. */
	readonly address: string | null
	/** True when no more comments are taken on it. */
	readonly closed: boolean
	/** The comment that it answers. */
	readonly answered: CommentRow | null
}

/** Comments on one page of the list. */
const pageSize = 50

/** The comments that wait, the oldest first; `after` is the cursor of the page before. */
export async function readWaiting(
	tools: Pick<ModerateTools, 'catalogue' | 'desk'>,
	after = '',
): Promise<{ readonly waiting: readonly WaitingComment[]; readonly next: string | undefined }> {
	const { catalogue, desk } = tools
	const rows = await catalogue.query({ partition: moderationPartition, from: after, limit: pageSize })
	const list = await readWordList(catalogue, desk)
	const waiting = await Promise.all(rows.map(({ value }) => readOne(value as WaitingRow, list, tools)))
	return {
		waiting: waiting.filter((one) => one !== undefined),
		next: rows.length === pageSize ? rows.at(-1)?.sort : undefined,
	}
}

/** Nothing when it was decided or deleted meanwhile. */
async function readOne(
	{ story, language, number }: WaitingRow,
	list: readonly string[],
	{ catalogue }: Pick<ModerateTools, 'catalogue'>,
): Promise<WaitingComment | undefined> {
	const read = async (which: number, status: 'PREMOD' | 'APPROVED') =>
		(await catalogue.read(commentKey({ story, language, number: which, status })))?.value as CommentRow | undefined
	const comment = await read(number, 'PREMOD')
	if (comment === undefined) return undefined
	const [held, conversation, answered] = await Promise.all([
		readStory(catalogue, story),
		readConversationRow(story, language, catalogue),
		comment.replyTo === null ? undefined : read(comment.replyTo, 'APPROVED'),
	])
	const live = held.articles.get(language)?.value.live ?? null
	return {
		comment,
		matches: findWords(comment.text, list),
		title: live?.metadata.title ?? story,
		address: live?.address ?? null,
		closed: (conversation?.value ?? noConversation).closed,
		answered: answered ?? null,
	}
}
