import { beforeEach, expect, test } from 'vitest'
import { notifyHandler } from '../../functions/notify/handler.ts'
import type { NotifyTools } from '../../functions/notify/tools.ts'
import type { Want } from '../../functions/notify/wants.ts'
import type { Sent } from '../../functions/ports/sender.ts'
import { sqsEvent } from '../support/s3-events.ts'
import { news, want } from './notices.ts'
import { all, event, hosts, type Notifier, notifiers } from './notifier.ts'

const current = notifiers()
let one: Notifier
beforeEach(() => {
	one = current()
})

test('everybody who wants to know is told, each in their channel and language, and the outbox says so', async () => {
	expect(await one.run([event(news.live)])).toEqual({ batchItemFailures: [] })
	expect(one.sent.toSorted()).toEqual(['mail', ...hosts].toSorted())
	const [key] = await one.newsroom.desk.list('outbox/')
	expect(key).toMatch(/^outbox\/2026-06-01T00:00:00\.000Z-[0-9a-f]{32}\.json$/)
	const [entry] = await one.outbox()
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
	await one.run([event(news.live)])
	await one.run([event(news.live), event(news.live, 'article live', 'b'), event(news.live, 'article changed', 'c')])
	expect(one.sent).toHaveLength(4)
	expect(await one.outbox()).toHaveLength(1)
})

test('one channel that refuses for good holds up no other, and is not asked again', async () => {
	one.answers = { 'slack.example.org': 404, 'hook.example.org': 302 }
	expect(await one.run([event(news.live)])).toEqual({ batchItemFailures: [] })
	await one.run([event(news.live)])
	expect(one.sent).toHaveLength(4)
	expect(await one.endings()).toEqual([
		['email sent 200', 'slack failed 404', 'telegram sent 200', 'webhook failed 302'],
	])
})

test('a channel that nobody has set up is noted, and fails nothing', async () => {
	const bare = { ...one.tools(), secrets: async () => ({ slack: '', telegram: '', webhook: '', webhookKey: '' }) }
	expect(await notifyHandler(bare)(sqsEvent([event(news.live)]))).toEqual({ batchItemFailures: [] })
	expect(await one.endings()).toEqual([
		['email sent 200', 'slack failed null', 'telegram failed null', 'webhook failed null'],
	])
})

test('two runs with the same news: one tells it, the other looks again a minute later', async () => {
	const held: (() => void)[] = []
	const slow: NotifyTools = {
		...one.tools([all[0] as Want]),
		mailer: { send: () => new Promise((done) => held.push(() => done(one.answerOf('mail') as Sent))) },
	}
	const first = notifyHandler(slow)(sqsEvent([event(news.live)]))
	await expect.poll(() => held.length).toBe(1)
	expect(await one.run([event(news.live)], [all[0] as Want])).toEqual({ batchItemFailures: [] })
	expect(one.own.delayed.map(({ seconds }) => seconds)).toEqual([60])
	for (const done of held) done()
	await first
	expect(one.sent).toEqual(['mail'])
})

test('a run that ended before it let go is taken up again after a minute', async () => {
	const broken: NotifyTools = {
		...one.tools(),
		desk: Object.assign(Object.create(one.newsroom.desk), { put: () => Promise.reject(new Error('no')) }),
	}
	expect((await notifyHandler(broken)(sqsEvent([event(news.live)]))).batchItemFailures).toHaveLength(1)
	one.newsroom.now = '2026-06-01T00:01:01.000Z'
	expect(await one.run([event(news.live)], all, 2)).toEqual({ batchItemFailures: [] })
	expect(await one.endings()).toEqual([['email sent 200', 'slack sent 200', 'telegram sent 200', 'webhook sent 200']])
})

test('people hear of what they want and of nothing else', async () => {
	const kazakh = want({ to: 'email', address: 'kk@example.org', articles: ['kk'] })
	const mistakes = want({ to: 'email', address: 'mend@example.org', on: ['rejected'] })
	const whole = { ...news.rejected, file: 'site.yml', story: null, language: null }
	await one.run([event(news.live)], [kazakh, mistakes])
	await one.run([event({ ...news.live, story: 'tilmash-canary' })], all)
	// The same edition with one comment more; news is only another edition.
	await one.run([event({ ...news.live, again: true }, 'article changed')], all)
	expect(one.sent).toEqual([])
	await one.run([event({ ...news.live, language: 'kk' }), event(whole, 'file rejected')], [kazakh, mistakes])
	expect(one.sent).toHaveLength(3)
})

test('an event of a type that it does not know is ignored; one of ours that is not as it should be fails alone', async () => {
	const { batchItemFailures } = await one.run([
		event(news.live, 'article read'),
		event({ announce: '' }),
		event(news.live),
	])
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-1' }])
	expect(await one.outbox()).toHaveLength(1)
})

test('who put a file stands in no log, not even when telling of it fails', async () => {
	one.own.refuse = 1
	one.answers = { mail: 503 }
	await one.run([event(news.rejected, 'file rejected')], [all[0] as Want])
	expect(one.newsroom.logged.join()).toContain('articles/aral/en.md')
	expect(one.newsroom.logged.join()).not.toContain('madina@example.org')
})
