import { beforeEach, expect, test } from 'vitest'
import { commentKey } from '../../functions/catalogue/conversation.ts'
import { Conversation } from '../converse/commenter.ts'
import { news } from './notices.ts'
import { all, event, type Notifier, notifiers } from './notifier.ts'

const current = notifiers()
let one: Notifier
beforeEach(() => {
	one = current()
})
const key = (number: number) => commentKey({ story: 'aral', language: 'en', number, status: 'PREMOD' })
const waits = (number: number) =>
	one.newsroom.catalogue.transact([{ ...key(number), action: 'put', if: 'absent', value: { number } }])
const decided = (number: number) => one.newsroom.catalogue.transact([{ ...key(number), action: 'delete', if: 'any' }])
const said = (number: number, waiting: number) => event({ ...news.comment, number, waiting }, 'comment waits')
const told = async (number: number, waiting: number) => {
	one.sent.length = 0
	await one.run([said(number, waiting)], all.slice(0, 1))
	return one.sent.length
}

test('the first comment that waits is told, those behind it are not', async () => {
	for (const number of [1, 2, 3]) await waits(number)
	expect([await told(1, 1), await told(2, 2), await told(3, 3)]).toEqual([1, 0, 0])
	expect(await told(1, 1)).toBe(0)
})

test('where the announcement of the first was lost, the second is told', async () => {
	for (const number of [1, 2, 3]) await waits(number)
	expect([await told(2, 2), await told(3, 3)]).toEqual([1, 0])
})

test('once the queue was empty the next is told, whether its announcement came or that of the one behind it', async () => {
	await waits(1)
	expect(await told(1, 1)).toBe(1)
	await decided(1)
	await waits(2)
	expect(await told(2, 1)).toBe(1)
	await decided(2)
	for (const number of [3, 4]) await waits(number)
	expect(await told(4, 2)).toBe(1)
	expect(await told(3, 1)).toBe(0)
})

test('two that come at once are one notice', async () => {
	for (const number of [1, 2]) await waits(number)
	await one.run([said(1, 1), said(2, 2)], all.slice(0, 1))
	expect(one.sent).toHaveLength(1)
})

test('a notice that was put off is told to the end, though its comment waits no longer', async () => {
	await waits(1)
	one.answers = { mail: 503 }
	await told(1, 1)
	await decided(1)
	await waits(2)
	one.answers = {}
	expect(await told(2, 1)).toBe(1)
	one.newsroom.now = '2026-06-01T00:20:00.000Z'
	await one.run(
		one.own.delayed.map(({ body }) => body),
		all.slice(0, 1),
	)
	expect(await one.endings('comment')).toEqual([['email sent 200'], ['email sent 200']])
})

test('a comment that was kept and not announced is announced when its reader sends it again', async () => {
	const talk = await new Conversation(one.newsroom).open()
	const proof = await talk.proof()
	const { announce } = talk.tools.announcements
	let tries = 0
	talk.tools.announcements.announce = async (about) => {
		tries++
		if (tries === 1) throw new Error('The bus does not answer')
		return announce(about)
	}
	await talk.post('/converse/comments', { name: 'Aigul', text: 'The seedlings stood well in May.', proof })
	expect(await one.newsroom.catalogue.read(key(1))).toBeDefined()
	expect(one.newsroom.waiting).toEqual([])
	expect(await talk.comment({ proof })).toHaveProperty('address')
	expect(one.newsroom.waiting).toMatchObject([{ announce: 'comment', number: 1, waiting: 1 }])
})
