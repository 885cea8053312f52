import { solveChallenge } from 'altcha-lib/v1'
import type { Hono } from 'hono'
import { converse } from '../../functions/converse/handler.ts'
import { newToken } from '../../functions/converse/ticket.ts'
import type { ConverseTools } from '../../functions/converse/tools.ts'
import { Visitors } from '../../functions/converse/visitors.ts'
import { manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'

/** A key that was not made for this test would do as well. */
const key = 'a key for tests'

/** What goes into a form; the rest is as a browser fills it in. */
export interface Fields {
	readonly [name: string]: string
}

/** A newsroom with one article, and the web address at which its readers write. Time goes on only when a test says so. */
export class Conversation {
	readonly newsroom: TestNewsroom
	readonly logged: string[] = []
	readonly app: Hono
	readonly tools: ConverseTools
	/** Where the next request comes from. */
	address = '192.0.2.17'
	#now = Date.parse('2026-06-01T10:12:13.000Z')

	constructor(newsroom: TestNewsroom) {
		this.newsroom = newsroom
		const { catalogue, desk, announcements } = newsroom.tools()
		const now = () => new Date(this.#now)
		const line = (message: string, data?: unknown) => void this.logged.push(`${message} ${JSON.stringify(data)}`)
		const log = { info: line, error: line }
		const render = newsroom.queues.render
		this.tools = { catalogue, desk, announcements, render, visitors: new Visitors(now), key, now, log }
		this.app = converse(this.tools, (context) => context.req.header('from') ?? this.address)
	}

	/** Publishes `articles/aral/<language>.md`, with what its manuscript says besides. */
	async open(fields: Record<string, unknown> = {}, languages: readonly string[] = ['en']): Promise<this> {
		for (const language of languages)
			await this.newsroom.upload({
				[`articles/aral/${language}.md`]: manuscript({ title: 'The first rows', ...fields }),
			})
		return this
	}

	wait(seconds: number): void {
		this.#now += seconds * 1000
	}

	/** A solved riddle, as a browser with script sends it; it was asked for ten seconds ago. */
	async proof(): Promise<string> {
		const riddle: unknown = await (await this.app.request('/converse/riddle')).json()
		const { challenge, salt, algorithm, maxnumber, signature } = riddle as Record<string, string> & {
			maxnumber: number
		}
		const solved = await solveChallenge(challenge ?? '', salt ?? '', algorithm, maxnumber).promise
		this.wait(10)
		const words = { algorithm, challenge, number: solved?.number, salt, signature }
		return Buffer.from(JSON.stringify(words)).toString('base64')
	}

	/** Sends a form; without script unless it says otherwise. */
	async post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Response> {
		const body = new URLSearchParams({ story: 'aral', language: 'en', ...fields }).toString()
		const type = { 'content-type': 'application/x-www-form-urlencoded' }
		return this.app.request(path, { method: 'POST', body, headers: { ...type, ...headers } })
	}

	/** Sends a comment from a browser with script; a token stands for the riddle, which takes a second. Returns the address of its own page, or what is to be mended. */
	async comment(fields: Fields): Promise<{ address?: string; mend?: string[] }> {
		const ticket: Fields = fields['proof'] === undefined ? { token: newToken(key, this.tools.now()) } : {}
		if (fields['proof'] === undefined) this.wait(10)
		const sent = { name: 'Aigul', text: 'The seedlings stood well in May.', ...ticket, ...fields }
		const answer = await this.post('/converse/comments', sent, { accept: 'application/json' })
		return (await answer.json()) as { address?: string; mend?: string[] }
	}

	/** The article's page as it is once all messages are handled, those for later, too. */
	async page(language = 'en'): Promise<string> {
		const { queues } = this.newsroom
		const later = queues.render.delayed.splice(0)
		await queues.render.send(later.map(({ body }) => ({ body })))
		await this.newsroom.settle()
		return this.newsroom.text(`/${language}/aral/`)
	}
}
