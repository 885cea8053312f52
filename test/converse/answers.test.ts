import { describe, expect, test } from 'vitest'
import { newsrooms } from '../support/newsrooms.ts'
import { Conversation } from './commenter.ts'

const open = newsrooms()
const opened = async (fields: Record<string, unknown> = {}, languages?: string[]) =>
	new Conversation(await open()).open(fields, languages)
const json = { accept: 'application/json' }
const reader = (number: number) => `reader-${String(number).padStart(16, '0')}`
const yes = (talk: Conversation, number: number, language = 'en') =>
	talk.post('/converse/answers', { answer: 'yes', reader: reader(number), language }, json)
const shown = async (talk: Conversation, language = 'en') =>
	[...(await talk.page(language)).matchAll(/name="answer" value="(\w+)">[^<]*(?:<bdi>([^<]*)<\/bdi>)?/g)].map(
		([, answer, count]) => `${answer} ${count ?? '-'}`,
	)
/** Each from a place of its own. */
async function many(talk: Conversation, from: number, to: number): Promise<void> {
	for (let number = from; number < to; number++) {
		talk.address = `192.0.2.${number}`
		expect((await yes(talk, number)).status).toBe(200)
	}
}

describe('“Do you like this article?”', () => {
	test('counts are shown from five answers on, in every language of the story', async () => {
		const talk = await opened({}, ['en', 'ar'])
		await many(talk, 0, 4)
		expect(await shown(talk)).toEqual(['yes -', 'no -'])
		talk.wait(61)
		talk.address = '198.51.100.1'
		await talk.post('/converse/answers', { answer: 'no', reader: reader(99), language: 'ar' }, json)
		expect(await shown(talk)).toEqual(['yes 4', 'no 1'])
		expect(await shown(talk, 'ar')).toEqual(['yes 4', 'no 1'])
	})

	test('a reader has one answer: a retry is the same, a change of mind moves it', async () => {
		const talk = await opened()
		await many(talk, 0, 5)
		await yes(talk, 4)
		await Promise.all([yes(talk, 4), yes(talk, 4), yes(talk, 4)])
		expect(await shown(talk)).toEqual(['yes 5', 'no 0'])
		talk.wait(61)
		await talk.post('/converse/answers', { answer: 'no', reader: reader(4) }, json)
		expect(await shown(talk)).toEqual(['yes 4', 'no 1'])
	})

	test('without script a place has one answer a day, and the reader is thanked on the page', async () => {
		const talk = await opened()
		await many(talk, 0, 4)
		talk.address = '198.51.100.7'
		for (const answer of ['yes', 'yes', 'no']) {
			const { status, headers } = await talk.post('/converse/answers', { answer })
			expect([status, headers.get('location')]).toEqual([303, '/en/aral/#thanks'])
		}
		expect(await shown(talk)).toEqual(['yes 4', 'no 1'])
	})

	test('one place cannot vote for many', async () => {
		const talk = await opened()
		for (let number = 0; number < 200; number++) expect((await yes(talk, number)).status).toBe(200)
		expect(await shown(talk)).toEqual(['yes 20', 'no 0'])
	})

	test('is asked by POST only, of articles that ask it', async () => {
		const talk = await opened({ reactions: false })
		expect(await talk.page()).not.toContain('/converse/answers')
		expect((await yes(talk, 1)).status).toBe(404)
		expect((await talk.app.request('/converse/answers?story=aral&language=en&answer=yes')).status).toBe(404)
		expect((await talk.post('/converse/answers', { answer: 'maybe' }, json)).status).toBe(404)
	})

	test('ten thousand answers in a minute cost the story’s pages one rendering', async () => {
		const talk = await opened({}, ['en', 'ar'])
		await talk.page()
		const asked = () => talk.newsroom.queues.render.delayed.length
		for (let batch = 0; batch < 100; batch++) {
			talk.wait(0.5)
			await Promise.all(
				Array.from({ length: 100 }, (_, at) => {
					const fields = { answer: 'yes', reader: reader(batch * 100 + at) }
					return talk.post('/converse/answers', fields, { ...json, from: `2001:db8::${batch}:${at >> 3}` })
				}),
			)
		}
		// Once for each of two languages.
		expect(asked()).toBe(2)
		expect(await shown(talk)).toEqual(['yes 10,000', 'no 0'])
	}, 120_000)

	test('an answer that comes while the pages wait to be rendered is on them', async () => {
		const talk = await opened()
		await many(talk, 0, 5)
		expect(await shown(talk)).toEqual(['yes 5', 'no 0'])
		talk.wait(61)
		await many(talk, 5, 6)
		expect(await shown(talk)).toEqual(['yes 6', 'no 0'])
	})

	test('is counted, and shown, even if the function ended before it asked for the pages', async () => {
		const talk = await opened()
		await many(talk, 0, 4)
		await talk.page()
		talk.wait(61)
		talk.address = '198.51.100.9'
		talk.newsroom.queues.render.refuse = 1
		expect((await yes(talk, 50)).status).toBe(500)
		// The browser tries again, somewhat later.
		talk.wait(15)
		expect((await yes(talk, 50)).status).toBe(200)
		expect(await shown(talk)).toEqual(['yes 5', 'no 0'])
	})
})
