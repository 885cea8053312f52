import { beforeEach, expect, test } from 'vitest'
import { readChannelSecrets, UnreadableSecrets } from '../../functions/notify/channels/secrets.ts'
import { notifyHandler } from '../../functions/notify/handler.ts'
import { nextTry } from '../../functions/notify/next-try.ts'
import { sqsEvent } from '../support/s3-events.ts'
import { news } from './notices.ts'
import { all, event, type Notifier, notifiers } from './notifier.ts'

const current = notifiers()
let one: Notifier
beforeEach(() => {
	one = current()
})
const none = { batchItemFailures: [] }
/** Hands over what was put off, a quarter of an hour and a minute later. */
const later = async (receives = 1) => {
	one.newsroom.now = new Date(Date.parse(one.newsroom.now) + 16 * 60_000).toISOString()
	const bodies = one.own.delayed.splice(0).map(({ body }) => body)
	return one.run(bodies, all, receives)
}

test.each([429, 500, 503, 'silence'] as const)(
	'one that answers %s is tried again, alone, until it takes it',
	async (trouble) => {
		one.answers = { 'slack.example.org': trouble }
		expect(await one.run([event(news.live), event(news.comment, 'comment waits')])).toEqual(none)
		expect(one.sent).toHaveLength(8)
		expect((await one.endings('live'))[0]).toContain(`slack waiting ${trouble === 'silence' ? null : trouble}`)
		one.answers = {}
		one.sent.length = 0
		expect(await later()).toEqual(none)
		expect(one.sent).toEqual(['slack.example.org', 'slack.example.org'])
		for (const entry of await one.endings())
			expect(entry.toSorted()).toEqual(['email sent 200', 'slack sent 200', 'telegram sent 200', 'webhook sent 200'])
		expect(one.own.delayed).toEqual([])
		expect(one.newsroom.logged.join()).not.toContain('secret')
	},
)

test('one that never answers is given up after some hours, each wait longer than the first, and the outbox says so', async () => {
	one.answers = { 'slack.example.org': 429, 'hook.example.org': 'silence' }
	await one.run([event(news.live)])
	const waits: number[] = []
	for (let tries = 0; one.own.delayed.length > 0; tries++) {
		expect(tries).toBeLessThan(100)
		waits.push(...one.own.delayed.map(({ seconds }) => seconds))
		expect(await later()).toEqual(none)
	}
	const seconds = waits.reduce((sum, wait) => sum + wait, 0)
	expect(seconds).toBeGreaterThan(2 * 3600)
	expect(seconds).toBeLessThan(6 * 3600)
	expect(waits[0]).toBeLessThan(waits.at(-1) ?? 0)
	expect(Math.max(...waits)).toBeLessThanOrEqual(900)
	expect((await one.endings())[0]?.toSorted()).toEqual([
		'email sent 200',
		'slack failed 429',
		'telegram sent 200',
		'webhook failed null',
	])
	expect(one.sent.filter((host) => host === 'mail')).toHaveLength(1)
})

test('many notices that were refused at once come again apart from each other', () => {
	const waits = ['00000000', '40000000', '80000000', 'ffffffff'].map((start) => nextTry(start.padEnd(32, '0'), 5))
	expect(waits).toEqual([450, 563, 675, 900])
	expect(nextTry('80000000', 0)).toBe(23)
})

test('who asks to be left alone for a while is, as far as a message can wait', async () => {
	one.answers = { 'slack.example.org': { status: 429, retryAfter: 300 } }
	await one.run([event(news.live)])
	expect(one.own.delayed[0]?.seconds).toBeGreaterThanOrEqual(300)
	expect(one.own.delayed[0]?.seconds).toBeLessThan(330)
	expect((await one.endings())[0]).toContain('slack waiting 429')
	expect(nextTry('80000000', 0, 86_400)).toBe(900)
})

test('a secret that does not come costs no e-mail twice and no entry of the outbox; the rest is tried again', async () => {
	const away = { ...one.tools(), secrets: () => Promise.reject(new Error('The secret does not come')) }
	expect(await notifyHandler(away)(sqsEvent([event(news.live)]))).toEqual(none)
	expect(one.sent).toEqual(['mail'])
	expect(await one.endings()).toEqual([
		['email sent 200', 'slack waiting null', 'telegram waiting null', 'webhook waiting null'],
	])
	await later()
	expect(one.sent.toSorted()).toEqual(['api.telegram.org', 'hook.example.org', 'mail', 'slack.example.org'])
})

test('a secret that nobody can read is a failure for good, and the e-mail goes out once', async () => {
	const garbled = { ...one.tools(), secrets: async () => readChannelSecrets('{"telegram":"123:half-a-token') }
	expect(await notifyHandler(garbled)(sqsEvent([event(news.live)]))).toEqual(none)
	await one.run([event(news.live)])
	expect(one.sent).toEqual(['mail'])
	expect(await one.endings()).toEqual([
		['email sent 200', 'slack failed null', 'telegram failed null', 'webhook failed null'],
	])
	expect(one.newsroom.logged.join()).toContain('UnreadableSecrets')
	expect(one.newsroom.logged.join()).not.toContain('half-a-token')
})

test('what is said of an unreadable secret holds no piece of it', () => {
	for (const text of ['{"telegram":"123:token', '"123:token"', '[]', '123:token', ''])
		try {
			readChannelSecrets(text)
			expect.unreachable()
		} catch (error) {
			expect(error).toBeInstanceOf(UnreadableSecrets)
			expect((error as Error).stack).not.toContain('123')
		}
})

test('a slip in one channel’s address leaves the others as they are', () => {
	const text = JSON.stringify({ slack: 'hooks.slack.example', telegram: '1:token', webhook: 5, webhookKey: 'key' })
	expect(readChannelSecrets(text)).toEqual({ slack: '', telegram: '1:token', webhook: '', webhookKey: 'key' })
})

test('a channel that breaks down keeps no other from being noted, and is not told in silence', async () => {
	const broken = {
		...one.tools(),
		secrets: async () => ({ slack: '', telegram: '', webhook: 'https://a.example', webhookKey: Symbol() as never }),
	}
	expect((await notifyHandler(broken)(sqsEvent([event(news.live)]))).batchItemFailures).toHaveLength(1)
	expect(await one.endings()).toEqual([['email sent 200', 'slack failed null', 'telegram failed null']])
	expect(await one.run([event(news.live)], all, 2)).toEqual(none)
	expect(one.sent).toEqual(['mail', 'hook.example.org'])
})

test('where nobody is left to try again, the outbox does not say that somebody will', async () => {
	one.answers = { 'slack.example.org': 503 }
	one.own.refuse = 1
	expect((await one.run([event(news.live)])).batchItemFailures).toHaveLength(1)
	expect((await one.endings())[0]).toContain('slack failed 503')
	// The message comes again, and goes on with it.
	expect(await one.run([event(news.live)], all, 2)).toEqual(none)
	expect((await one.endings())[0]).toContain('slack waiting 503')
	expect(one.sent.filter((host) => host === 'mail')).toHaveLength(1)
})

test('a message that ends its process five times leaves no entry that waits', async () => {
	one.answers = { 'slack.example.org': 503 }
	await one.run([event(news.live)])
	const dies = { ...one.tools(), wants: () => Promise.reject(new Error('The process ends here')) }
	const [{ body } = { body: undefined }] = one.own.delayed.splice(0)
	one.newsroom.now = '2026-06-01T00:20:00.000Z'
	await notifyHandler(dies)(sqsEvent([body], 4))
	expect((await one.endings())[0]).toContain('slack waiting 503')
	await notifyHandler(dies)(sqsEvent([body], 5))
	expect((await one.endings())[0]).toContain('slack failed 503')
	// Sent again by a person, it goes on.
	one.answers = {}
	expect(await one.run([body])).toEqual(none)
	expect((await one.endings())[0]).toContain('slack sent 200')
})
