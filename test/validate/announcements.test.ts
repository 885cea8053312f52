import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'
import { notification } from '../support/s3-events.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'

test.each([
	['an article', key, manuscript({ section: 'sport' }), 'aral', 'en'],
	['article.yml', 'articles/aral/article.yml', 'section: [', 'aral', null],
	['a photo', 'articles/aral/lead.jpg', 'no photo', 'aral', null],
	['the settings', 'site.yml', 'title: 5', null, null],
	['a language the site has not', 'articles/aral/mn.md', manuscript(), 'aral', null],
	['a file that stands for nothing', 'notes.txt', 'hello', null, null],
])('%s with mistakes is announced as rejected', async (_what, file, body, story, language) => {
	const newsroom = await open()
	await newsroom.upload({ [file]: body })
	const [told, ...more] = newsroom.told
	expect(more).toEqual([])
	expect(told).toMatchObject({ announce: 'rejected', file, story, language, by: null, versionId: expect.any(String) })
	expect(told?.announce === 'rejected' && told.errors).toBeGreaterThan(0)
})

test('who put it is told, as the bucket says', async () => {
	const newsroom = await open()
	const record = await newsroom.put(key, manuscript({ section: 'sport' }))
	const signed = { ...record, userIdentity: { principalId: 'AWS:AROAEXAMPLE:madina@example.org' } }
	await newsroom.deliver(signed)
	expect(newsroom.told).toMatchObject([{ announce: 'rejected', by: 'madina@example.org' }])
})

test('what is good is not announced by its verdict, nor a version that is no longer the newest', async () => {
	const newsroom = await open()
	const bad = await newsroom.put(key, manuscript({ section: 'sport' }))
	const worse = await newsroom.put('notes.txt', 'one')
	await newsroom.upload({ [key]: manuscript(), 'articles/aral/ru.md': manuscript({ status: 'draft' }) })
	await newsroom.delete('notes.txt')
	await newsroom.deliver(bad, worse)
	expect(newsroom.told).toEqual([])
})

test('a crash after the verdict announces it late, not never', async () => {
	const newsroom = await open()
	const body = notification(await newsroom.put(key, manuscript({ section: 'sport' })))
	const announcements = { announce: () => Promise.reject(new Error('The bus does not answer')) }
	const tools = { ...newsroom.tools(), announcements }
	expect((await newsroom.run('validate', [body], tools)).batchItemFailures).toHaveLength(1)
	expect((await newsroom.report(key))?.state).toBe('rejected')
	expect(newsroom.told).toEqual([])
	await newsroom.run('validate', [body], newsroom.tools(), 2)
	expect(newsroom.told).toHaveLength(1)
})

test.each([
	['an article', 'articles/aral/en.md', manuscript({ section: 'sport' }), 'validate', 'render'],
	['article.yml', 'articles/aral/article.yml', 'section: [', 'validate', 'validate'],
	['a photo', 'articles/aral/lead.jpg', 'no photo', 'photos', 'validate'],
] as const)('a bus that does not answer keeps nothing from following %s', async (_what, file, body, stage, next) => {
	const newsroom = await open()
	await newsroom.upload({ [key]: manuscript() })
	const message = notification(await newsroom.put(file, body))
	const announcements = { announce: () => Promise.reject(new Error('The bus does not answer')) }
	const tools = { ...newsroom.tools(), announcements }
	expect((await newsroom.run(stage, [message], tools)).batchItemFailures).toHaveLength(1)
	expect(newsroom.queues[next].waiting).not.toEqual([])
	await newsroom.run(stage, [message], newsroom.tools(), 2)
	expect(newsroom.told).toMatchObject([{ announce: 'rejected', file }])
})

test('an article whose time is to come is announced with its moment, once its photos are there', async () => {
	const newsroom = await open()
	const fields = { embargo: '2026-06-02T12:00:00+05:00', lead }
	await newsroom.upload({ [key]: manuscript(fields) })
	expect(newsroom.told).toEqual([])
	await newsroom.upload({ 'articles/aral/lead.jpg': await photo() })
	expect(newsroom.told.at(-1)).toMatchObject({
		announce: 'scheduled',
		...{ story: 'aral', language: 'en', moment: '2026-06-02T07:00:00.000Z', edition: expect.any(String) },
	})
})
