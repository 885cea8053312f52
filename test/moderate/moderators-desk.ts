import { Hono } from 'hono'
import {
	type CommentRow,
	type ConversationRow,
	commentKey,
	conversationKey,
	conversationPartition,
	moderationPartition,
	noConversation,
	readConversationRow,
	waitingKey,
} from '../../functions/catalogue/conversation.ts'
import { moderate } from '../../functions/moderate/moderation.ts'
import type { ModerateTools } from '../../functions/moderate/tools.ts'
import type { RowWrite } from '../../functions/ports/catalogue.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'

/** A comment of a test, and what is different in it. */
export type Said = Partial<CommentRow> & Pick<CommentRow, 'text'>

/** The moderators' desk over a newsroom in memory, with comments put there as CONVERSE would. */
export class ModeratorsDesk {
	readonly newsroom: TestNewsroom
	readonly tools: ModerateTools
	readonly app: Hono
	who = 'madina'

	constructor(newsroom: TestNewsroom) {
		this.newsroom = newsroom
		const { catalogue, desk, now } = newsroom.tools()
		this.tools = { catalogue, desk, now, render: newsroom.queues.render }
		this.app = new Hono({ strict: false }).route(
			'/desk/comments',
			moderate(this.tools, () => this.who, '/desk/comments'),
		)
	}

	/** Keeps a comment under the next number, which it returns; it waits unless it says otherwise. */
	async put(said: Said): Promise<number> {
		const story = said.story ?? 'aral'
		const language = said.language ?? 'en'
		const held = await readConversationRow(story, language, this.tools.catalogue)
		const conversation = held?.value ?? noConversation
		const number = conversation.newest + 1
		const row: CommentRow = {
			...{
				spoken: null,
				name: 'Aigul',
				status: 'PREMOD',
				replyTo: null,
				hour: '2026-06-01T10:00:00.000Z',
				eraser: 'x',
				words: [],
			},
			...{ reason: null, byNewsroom: false },
			...said,
			...{ story, language, number },
		}
		const isShown = row.status === 'APPROVED'
		const counts = isShown ? { shown: conversation.shown + 1 } : { held: conversation.held + 1 }
		const waits: RowWrite = { ...waitingKey(row), action: 'put', if: 'absent', value: { story, language, number } }
		const done = await this.tools.catalogue.transact([
			{
				...conversationKey(story, language),
				action: 'put',
				if: held === undefined ? 'absent' : { revision: held.revision },
				value: { ...conversation, newest: number, ...counts } satisfies ConversationRow,
			},
			{ ...commentKey(row), action: 'put', if: 'absent', value: row },
			...(isShown ? [] : [waits]),
		])
		if (!done) throw new Error('The comment could not be kept')
		return number
	}

	/** The comments of an article on a shelf: `held`, `shown` or `rejected`. */
	async shelf(name: string, story = 'aral', language = 'en'): Promise<CommentRow[]> {
		const partition = conversationPartition(story, language)
		const rows = await this.tools.catalogue.query({ partition, from: `${name}#`, to: `${name}$`, limit: 1000 })
		return rows.map(({ value }) => value as CommentRow)
	}

	async counts(story = 'aral', language = 'en'): Promise<ConversationRow | undefined> {
		return (await readConversationRow(story, language, this.tools.catalogue))?.value
	}

	/** Everything that the catalogue knows of an article's comments, of what waits, and of what was done. */
	async everything(): Promise<string> {
		const partitions = [conversationPartition('aral', 'en'), moderationPartition, 'trail#2026-06']
		const read = partitions.map((partition) => this.tools.catalogue.query({ partition, limit: 1000 }))
		return JSON.stringify(await Promise.all(read))
	}

	/** Asks for a page of the desk, by its path below /desk/comments/. */
	async get(path = '', headers: Record<string, string> = {}): Promise<Response> {
		return this.app.request(`https://news.example.org/desk/comments/${path}`, { headers })
	}

	/** Sends a form as one of the desk's pages does. */
	async send(fields: Record<string, string>, query = '', headers: Record<string, string> = {}): Promise<Response> {
		return this.app.request(`https://news.example.org/desk/comments/decide${query}`, {
			method: 'POST',
			body: new URLSearchParams(fields).toString(),
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				'sec-fetch-site': 'same-origin',
				...headers,
			},
		})
	}
}
