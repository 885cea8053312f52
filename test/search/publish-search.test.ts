import { describe, expect, test } from 'vitest'
import { bucketOf } from '../../functions/search/bucket.ts'
import { unpackTerms } from '../../functions/search/term-list.ts'
import { manuscript, page, settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const inSearch = async ({ site }: TestNewsroom, language = 'en') =>
	(await site.list(`${language}/search/`)).map((key) => key.slice(`${language}/search/`.length))
const read = async ({ site }: TestNewsroom, key: string) => {
	const object = await site.get(key)
	return object && JSON.parse(Buffer.from(object.body).toString())
}
const month = (name: string) => [
	...Array.from({ length: 8 }, (_file, at) => `${name}/${at}.json`),
	`${name}/stories.json`,
]
const terms = async (newsroom: TestNewsroom, at: string, term: string) =>
	unpackTerms((await read(newsroom, `en/search/${at}/${bucketOf(term)}.json`))?.terms ?? '').includes(term)

describe('a story that goes live', () => {
	test('is in the search of its language and month, with what results show of it', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'articles/aral/en.md': manuscript() })
		expect(await inSearch(newsroom)).toEqual([...month('2026-03'), 'index.html', 'months.json'])
		expect(await inSearch(newsroom, 'kk')).toEqual(['index.html'])
		expect(await read(newsroom, 'en/search/months.json')).toEqual(['2026-03'])
		expect(await read(newsroom, 'en/search/2026-03/stories.json')).toEqual([
			[
				'/en/aral/',
				'Saxaul returns to the Aral seabed',
				'Volunteers and foresters have planted a third of the dry seabed.',
				'2026-03-02T04:00:00.000Z',
				'2 March 2026',
			],
		])
		// Of its text, title, section, author and description.
		for (const term of ['spring', 'saxaul', 'enviro', 'bureau', 'volunt'])
			expect(await terms(newsroom, '2026-03', term)).toBe(true)
		expect(await newsroom.site.head('en/search/2026-03/0.json')).toMatchObject({
			contentType: 'application/json; charset=utf-8',
			metadata: { 'cache-tag': 'lists', robots: 'noindex' },
		})
	})

	test('writes one file more when a typing mistake is mended', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'articles/aral/en.md': manuscript({}, 'The first rows went in with the spring raims.') })
		newsroom.written.length = 0
		await newsroom.upload({ 'articles/aral/en.md': manuscript({}, 'The first rows went in with the spring rains.') })
		expect(newsroom.written.filter((key) => key.includes('/search/'))).toEqual([
			`en/search/2026-03/${bucketOf('rains')}.json`,
		])
	})

	test('saved again as it was writes nothing', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'articles/aral/en.md': manuscript() })
		newsroom.written.length = 0
		await newsroom.upload({ 'articles/aral/en.md': `${manuscript()}\n` })
		expect(newsroom.written.filter((key) => key.includes('/search/'))).toEqual([])
	})

	test('moves to another month with its date, and leaves nothing behind', async () => {
		const newsroom = await open()
		await newsroom.upload({ 'articles/aral/en.md': manuscript() })
		await newsroom.upload({ 'articles/aral/en.md': manuscript({ date: '2026-01-31' }) })
		expect(await inSearch(newsroom)).toEqual([...month('2026-01'), 'index.html', 'months.json'])
		expect(await read(newsroom, 'en/search/months.json')).toEqual(['2026-01'])
		expect(await newsroom.catalogue.query({ partition: 'search#en', limit: 9 })).toHaveLength(1)
	})
})

describe('a story that is withdrawn', () => {
	test('is named by no file of the search; the last one of its month takes the month with it', async () => {
		const newsroom = await open()
		await newsroom.upload({
			'articles/aral/en.md': manuscript(),
			'articles/lake/en.md': manuscript({ title: 'A lake comes back' }),
		})
		await newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'withdrawn' }) })
		expect((await read(newsroom, 'en/search/2026-03/stories.json')).map(([address]: string[]) => address)).toEqual([
			'/en/lake/',
		])
		expect(await terms(newsroom, '2026-03', 'saxaul')).toBe(false)
		await newsroom.delete('articles/lake/en.md')
		expect(await inSearch(newsroom)).toEqual(['index.html'])
		for (const partition of ['search#en', 'search-months#en'])
			expect(await newsroom.catalogue.query({ partition, limit: 9 })).toEqual([])
	})
})

test('static pages are not looked for', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'pages/about/en.md': page('About us') })
	expect(await inSearch(newsroom)).toEqual(['index.html'])
})

test('each of the site’s languages has its page, and one that is dropped loses it', async () => {
	const newsroom = await open()
	expect(await newsroom.text('/ar/search/')).toMatch(/<html lang="ar" dir="rtl"/)
	expect(await newsroom.text('/ar/')).toContain('href="/ar/search/"')
	expect(await newsroom.page('/en/search/')).toMatchObject({ status: 200 })
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('kk, ar, uz-Latn', 'kk, uz-Latn') })
	expect(await newsroom.status('/ar/search/')).toBe(404)
})

test('of a language that is dropped nothing can be found, though its stories are still going', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript(), 'articles/aral/kk.md': manuscript() })
	const before = await inSearch(newsroom, 'kk')
	expect(before).toEqual([...month('2026-03'), 'index.html', 'months.json'])
	const partitions = ['search#kk', 'search-months#kk']
	const rows = await Promise.all(partitions.map((partition) => newsroom.catalogue.query({ partition, limit: 9 })))

	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('ru, kk, ar', 'ru, ar') })
	// As they are while one story after the other is withheld.
	await newsroom.catalogue.transact(
		rows.flat().map(({ partition, sort, value }) => ({ partition, sort, value, action: 'put', if: 'any' })),
	)
	await newsroom.queues.replay.send([{ body: { replay: 'search', language: 'kk', month: '2026-03' } }])
	await newsroom.settle()
	expect(await inSearch(newsroom, 'kk')).toEqual([])

	await newsroom.upload({ 'site.yml': settings['site.yml'] })
	expect(await inSearch(newsroom, 'kk')).toEqual(before)
})

test('a replay puts back what was lost or spoilt', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript(),
		'articles/old/en.md': manuscript({ date: '2024-05-05' }),
	})
	const before = await newsroom.snapshot()
	for (const key of await newsroom.site.list('en/search/')) await newsroom.site.delete(key)
	await newsroom.queues.replay.send([{ body: { replay: 'everything', language: 'en' } }])
	await newsroom.settle()
	expect(await newsroom.snapshot()).toEqual(before)
})

test('dates are written anew when the site’s time zone changes', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ date: '2026-03-02T01:00:00+05:00' }) })
	const day = async () => (await read(newsroom, 'en/search/2026-03/stories.json'))?.[0][4]
	expect(await day()).toBe('2 March 2026')
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('Asia/Almaty', 'Europe/Lisbon') })
	expect(await day()).toBe('1 March 2026')
})
