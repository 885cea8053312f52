import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReactions } from '../../functions/catalogue/reactions.ts'
import { converse } from '../../functions/converse/handler.ts'
import { newToken } from '../../functions/converse/ticket.ts'
import { Visitors } from '../../functions/converse/visitors.ts'
import { manuscript } from '../support/fixture.ts'
import { TestNewsroom } from '../support/memory-tools.ts'

const key = 'a key for tests'
/** Readers who answer, each three times (a retry and a change of mind), and requests at once. */
const [readers, atOnce] = [10_000, 64]

let newsroom: TestNewsroom
let server: ServerType
let origin: string
const errors: string[] = []
beforeAll(async () => {
	newsroom = await TestNewsroom.open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript(),
		'articles/aral/kk.md': manuscript({ title: 'Сексеуіл' }),
	})
	const { catalogue, desk, announcements } = newsroom.tools()
	const now = () => new Date()
	const log = { info: () => {}, error: (message: string) => void errors.push(message) }
	const tools = {
		catalogue,
		desk,
		announcements,
		render: newsroom.queues.render,
		visitors: new Visitors(now),
		key,
		now,
		log,
	}
	const app = converse(tools, (context) => context.req.header('x-from') ?? '')
	server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
	await new Promise((done) => server.once('listening', done))
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
	server.close()
	newsroom.close()
})

interface Sent {
	readonly path: string
	readonly from: string
	readonly body: string
	readonly type?: string
}

const form = (fields: Record<string, string>) => String(new URLSearchParams(fields))
const about = { story: 'aral', language: 'en' }

/** Fifty thousand requests, the kinds of them mixed; always the same. */
function burst(token: string): Sent[] {
	const answer = (reader: number, answer: string): Sent => ({
		path: 'answers',
		from: `198.51.100.${reader % 2_000}`,
		body: form({ ...about, answer, reader: `reader-number-${String(reader).padStart(6, '0')}` }),
	})
	const comment = (from: string, at: number, more: Record<string, string>): Sent => ({
		path: 'comments',
		from,
		body: form({ ...about, name: 'Aigul', text: `A comment of its own, which is number ${at}.`, ...more }),
	})
	const garbage = '\u0000<script>alert(1)</script>'
	const kinds = (at: number): Sent[] => [
		answer(at, 'no'),
		answer(at, 'no'),
		answer(at, at % 10 === 0 ? 'no' : 'yes'),
		// One place that floods, and tickets that are forged, used up or none.
		at % 2 === 0 ? comment('203.0.113.9', at, { token }) : comment(`203.0.113.${at}`, at, { token: `${token}x` }),
		[
			{ path: 'comments', from: 'x', body: 'x'.repeat(70_000) },
			{ path: 'comments', from: 'x', body: '{"story":"aral"}', type: 'application/json' },
			{ path: 'answers', from: 'x', body: form({ story: garbage, language: garbage, answer: 'yes' }) },
			{ path: `comment/en/aral/${at}/${'x'.repeat(43)}`, from: 'x', body: '' },
		][at % 4] as Sent,
	]
	// The requests of one reader follow one another, with those of hundreds of others in between.
	const mixed = Array.from({ length: readers }, (_, at) =>
		kinds(at).map((sent, kind) => ({ sent, place: at + kind * 400 })),
	)
	return mixed
		.flat()
		.toSorted((a, b) => a.place - b.place)
		.map(({ sent }) => sent)
}

test('fifty thousand requests: none is lost, none breaks anything, and pages are rendered a few times', async () => {
	const hourAgo = new Date(Date.now() - 3_600_000)
	const requests = burst(newToken(key, hourAgo))
	expect(requests).toHaveLength(50_000)
	const [rowsBefore, heapBefore] = [await countRows(), process.memoryUsage().heapUsed]
	newsroom.queues.render.waiting.length = 0
	newsroom.queues.render.delayed.length = 0
	const statuses = new Map<string, number>()
	let next = 0
	const worker = async () => {
		for (let sent = requests[next++]; sent !== undefined; sent = requests[next++]) {
			const headers = { 'content-type': sent.type ?? 'application/x-www-form-urlencoded', 'x-from': sent.from }
			const answer = await fetch(`${origin}/converse/${sent.path}`, {
				method: 'POST',
				headers,
				body: sent.body,
				redirect: 'manual',
			})
			await answer.arrayBuffer()
			const name = `${sent.path.split('/')[0]} ${answer.status}`
			statuses.set(name, (statuses.get(name) ?? 0) + 1)
		}
	}
	await Promise.all(Array.from({ length: atOnce }, worker))
	expect(Object.fromEntries(statuses)).toEqual({
		// Every answer of a reader is thanked for; 2,500 were of no article.
		'answers 303': 30_000,
		'answers 404': 2_500,
		// One comment was taken; the rest is told what to mend, or is shown once more for a ticket that is good.
		'comments 303': 1,
		'comments 422': 4_999,
		'comments 200': 5_000,
		'comments 413': 2_500,
		'comments 415': 2_500,
		'comment 410': 2_500,
	})
	expect(await readReactions('aral', newsroom.catalogue)).toEqual({ yes: 9_000, no: 1_000 })
	expect(newsroom.waiting).toHaveLength(1)
	// A reader's answer is a row; besides there are the parts of the count, and what one comment takes.
	expect((await countRows()) - rowsBefore).toBeLessThan(readers + 40)
	// Two languages, once a minute.
	const { waiting, delayed } = newsroom.queues.render
	expect(waiting.length + delayed.length).toBeLessThanOrEqual(2 * 8)
	expect(waiting.length + delayed.length).toBeGreaterThan(0)
	expect(errors).toEqual([])
	globalThis.gc?.()
	expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(400 * 1024 * 1024)
}, 300_000)

async function countRows(): Promise<number> {
	let count = 0
	for (const partition of newsroom.catalogue.partitions())
		count += (await newsroom.catalogue.query({ partition, limit: 100_000 })).length
	return count
}
