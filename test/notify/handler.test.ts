import { beforeEach, expect, test } from 'vitest'
import { notifyHandler } from '../../functions/notify/handler.ts'
import type { OutboxEntry } from '../../functions/notify/outbox-entry.ts'
import type { NotifyTools } from '../../functions/notify/tools.ts'
import type { Want } from '../../functions/notify/wants.ts'
import type { HttpRequest, Sent } from '../../functions/ports/sender.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { RecordingQueue } from '../support/recording-queue.ts'
import { sqsEvent } from '../support/s3-events.ts'
import { news, want } from './notices.ts'

const open = newsrooms()
const all = [
	want({ to: 'email', address: 'desk@example.org' }),
	want({ to: 'slack', language: 'ru' }),
	want({ to: 'telegram', chat: '@desk_chat', language: 'fa' }),
	want({ to: 'webhook' }),
]
const hosts = ['slack.example.org', 'api.telegram.org', 'hook.example.org'] as const

let newsroom: TestNewsroom
let sent: string[]
let answers: Partial<Record<(typeof hosts)[number] | 'mail', Sent | 'silence'>>
let own: RecordingQueue
beforeEach(async () => {
	newsroom = await open()
	sent = []
	answers = {}
	own = new RecordingQueue()
})

const answerOf = (host: string): Sent => {
	sent.push(host)
	const answer = answers[host as 'mail'] ?? 200
	if (answer === 'silence') throw new Error('https://slack.example.org/secret did not answer')
	return answer
}
function tools(wants: readonly Want[] = all): NotifyTools {
	const { catalogue, desk, now, log } = newsroom.tools()
	return {
		...{ catalogue, desk, now, log, notify: own, deskAddress: 'https://desk.example.org' },
		wants: async () => wants,
		secrets: async () => ({
			slack: 'https://slack.example.org/secret',
			telegram: '1:secret',
			webhook: 'https://hook.example.org/secret',
			webhookKey: 'key',
		}),
		sender: { send: async ({ url }: HttpRequest) => answerOf(new URL(url).hostname) },
		mailer: { send: async () => answerOf('mail') },
	}
}
const event = (
	{ announce: _announce, ...detail }: { announce: string; [word: string]: unknown },
	type = 'article live',
	id = 'a',
) => ({
	...{ version: '0', id, source: 'tilmash', 'detail-type': type, detail },
})
const run = (bodies: readonly unknown[], wants?: readonly Want[], receives = 1) =>
	notifyHandler(tools(wants))(sqsEvent(bodies, receives))
const outbox = async (): Promise<OutboxEntry[]> =>
	Promise.all(
		(await newsroom.desk.list('outbox/')).map(async (key) =>
			JSON.parse(Buffer.from((await newsroom.desk.get(key))?.body ?? []).toString()),
		),
	)
const endings = async (announce?: string) =>
	(await outbox())
		.filter((entry) => announce === undefined || entry.announce === announce)
		.map(({ deliveries }) => deliveries.map(({ to, ended, status }) => `${to} ${ended} ${status}`))

test('everybody who wants to know is told, each in their channel and language, and the outbox says so', async () => {
	expect(await run([event(news.live)])).toEqual({ batchItemFailures: [] })
	expect(sent.toSorted()).toEqual(['mail', ...hosts].toSorted())
	const [key] = await newsroom.desk.list('outbox/')
	expect(key).toMatch(/^outbox\/2026-06-01T00:00:00\.000Z-[0-9a-f]{32}\.json$/)
	const [entry] = await outbox()
	expect(entry).toMatchObject({ announce: 'live', story: 'aral', language: 'en', at: '2026-06-01T00:00:00.000Z' })
	expect(entry?.deliveries.map(({ place, text }) => [place, text])).toEqual([
		['email desk@example.org en', 'Live: “aral” (English)'],
		['slack ru', 'Опубликовано: «aral» (English)'],
		['telegram @desk_chat fa', 'منتشر شد: «\u2068aral\u2069» (\u2068English\u2069)'],
		['webhook en', 'Live: “aral” (English)'],
	])
	expect(JSON.stringify(entry)).not.toContain('secret')
})

test('a duplicate is told to nobody: from the queue, from the bus, and from who announced it', async () => {
	await run([event(news.live)])
	await run([event(news.live), event(news.live, 'article live', 'b'), event(news.live, 'article changed', 'c')])
	expect(sent).toHaveLength(4)
	expect(await outbox()).toHaveLength(1)
})

test('one channel that refuses for good holds up no other, and is not asked again', async () => {
	answers = { 'slack.example.org': 404, 'hook.example.org': 302 }
	expect(await run([event(news.live)])).toEqual({ batchItemFailures: [] })
	await run([event(news.live)])
	expect(sent).toHaveLength(4)
	expect(await endings()).toEqual([['email sent 200', 'slack failed 404', 'telegram sent 200', 'webhook failed 302']])
})

test.each([429, 500, 503, 'silence'] as const)(
	'one that answers %s is tried again, alone, until it takes it',
	async (trouble) => {
		answers = { 'slack.example.org': trouble }
		expect((await run([event(news.live), event(news.comment, 'comment waits')])).batchItemFailures).toHaveLength(2)
		expect(sent).toHaveLength(8)
		answers = {}
		sent = []
		newsroom.now = '2026-06-01T00:03:00.000Z'
		expect(await run([event(news.live)], all, 2)).toEqual({ batchItemFailures: [] })
		expect(sent).toEqual(['slack.example.org'])
		expect((await endings('live'))[0]?.toSorted()).toEqual([
			'email sent 200',
			'slack sent 200',
			'telegram sent 200',
			'webhook sent 200',
		])
		expect(newsroom.logged.join()).not.toContain('secret')
	},
)

test('a channel that nobody has set up is noted, and fails nothing', async () => {
	const bare = { ...tools(), secrets: async () => ({ slack: '', telegram: '', webhook: '', webhookKey: '' }) }
	expect(await notifyHandler(bare)(sqsEvent([event(news.live)]))).toEqual({ batchItemFailures: [] })
	expect(await endings()).toEqual([
		['email sent 200', 'slack failed null', 'telegram failed null', 'webhook failed null'],
	])
})

test('two runs with the same news: one tells it, the other looks again a minute later', async () => {
	const held: (() => void)[] = []
	const slow: NotifyTools = {
		...tools([all[0] as Want]),
		mailer: { send: () => new Promise((done) => held.push(() => done(answerOf('mail')))) },
	}
	const first = notifyHandler(slow)(sqsEvent([event(news.live)]))
	await expect.poll(() => held.length).toBe(1)
	expect(await run([event(news.live)], [all[0] as Want])).toEqual({ batchItemFailures: [] })
	expect(own.delayed.map(({ seconds }) => seconds)).toEqual([60])
	for (const done of held) done()
	await first
	expect(sent).toEqual(['mail'])
})

test('a run that ended before it let go is taken up again after a minute', async () => {
	const broken: NotifyTools = {
		...tools(),
		desk: Object.assign(Object.create(newsroom.desk), { put: () => Promise.reject(new Error('no')) }),
	}
	expect((await notifyHandler(broken)(sqsEvent([event(news.live)]))).batchItemFailures).toHaveLength(1)
	newsroom.now = '2026-06-01T00:01:01.000Z'
	expect(await run([event(news.live)], all, 2)).toEqual({ batchItemFailures: [] })
	expect(await endings()).toEqual([['email sent 200', 'slack sent 200', 'telegram sent 200', 'webhook sent 200']])
})

test('people hear of what they want and of nothing else', async () => {
	const kazakh = want({ to: 'email', address: 'kk@example.org', articles: ['kk'] })
	const mistakes = want({ to: 'email', address: 'mend@example.org', on: ['rejected'] })
	const whole = { ...news.rejected, file: 'site.yml', story: null, language: null }
	await run([event(news.live)], [kazakh, mistakes])
	await run([event({ ...news.live, story: 'tilmash-canary' })], all)
	await run([event({ ...news.comment, number: 8, waiting: 2 }, 'comment waits')], all)
	// The same edition with one comment more; news is only another edition.
	await run([event({ ...news.live, again: true }, 'article changed')], all)
	expect(sent).toEqual([])
	await run([event({ ...news.live, language: 'kk' }), event(whole, 'file rejected')], [kazakh, mistakes])
	expect(sent).toHaveLength(3)
})

test('an event of a type that it does not know is ignored; one of ours that is not as it should be fails alone', async () => {
	const { batchItemFailures } = await run([event(news.live, 'article read'), event({ announce: '' }), event(news.live)])
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-1' }])
	expect(await outbox()).toHaveLength(1)
})

test('who put a file stands in no log, not even when telling of it fails', async () => {
	answers = { mail: 503 }
	await run([event(news.rejected, 'file rejected')], [all[0] as Want])
	expect(newsroom.logged.join()).toContain('articles/aral/en.md')
	expect(newsroom.logged.join()).not.toContain('madina@example.org')
})
