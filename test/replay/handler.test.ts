import { beforeEach, expect, test } from 'vitest'
import { manuscript, page, settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
let newsroom: TestNewsroom
/** Two stories of different sections, tags and authors; one that was withdrawn; a static page. */
beforeEach(async () => {
	newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript({ title: 'Saxaul', tags: ['aral-sea'] }),
		'articles/aral/kk.md': manuscript({ title: 'Сексеуіл', tags: ['aral-sea'] }),
		'articles/school/en.md': manuscript({
			title: 'School',
			section: 'society',
			authors: ['madina'],
			date: '2026-02-01',
		}),
		'articles/gone/en.md': manuscript({ title: 'Gone' }),
		'pages/about/en.md': page('About us'),
	})
	await newsroom.upload({ 'articles/gone/en.md': manuscript({ status: 'withdrawn' }) })
	newsroom.written.length = 0
})

const replay = async (language: string | null = null) => {
	await newsroom.queues.replay.send([{ body: { replay: 'everything', language } }])
	await newsroom.settle()
	return [...new Set(newsroom.written)].toSorted()
}
const all = async () => [...(await newsroom.site.list(''))].toSorted()

test('an archive that is replayed unchanged writes nothing', async () => {
	expect(await replay()).toEqual([])
})

test('whatever was lost or spoilt is put back, fronts, feeds, sitemaps and notices too', async () => {
	const before = await newsroom.snapshot()
	const keys = (await all()).filter((key) => !key.startsWith('photos/'))
	for (const [index, key] of keys.entries())
		if (index % 2 === 0) await newsroom.site.delete(key)
		else await newsroom.site.put(key, Buffer.from('spoilt'), { contentType: 'text/plain' })
	newsroom.written.length = 0
	expect(await replay()).toEqual(keys)
	expect(await newsroom.snapshot()).toEqual(before)
})

test('a replay of one language leaves the others alone', async () => {
	await newsroom.site.delete('kk/aral/index.html')
	await newsroom.site.delete('en/aral/index.html')
	newsroom.written.length = 0
	expect(await replay('kk')).toEqual(['kk/aral/index.html'])
})

test('a new archive is gone through a page at a time, whatever its size', async () => {
	const rows = Array.from({ length: 450 }, (_, at) => `story-${String(at).padStart(3, '0')}`)
	for (const story of rows)
		await newsroom.catalogue.transact([{ partition: 'stories', sort: story, action: 'put', if: 'any', value: {} }])
	const asked: unknown[] = []
	let message: unknown = { replay: 'stories', language: null, after: '' }
	for (let round = 0; message !== undefined && round < 10; round++) {
		await newsroom.run('replay', [message])
		const sent = newsroom.queues.replay.take() as { replay: string; story?: string }[]
		asked.push(...sent.filter(({ replay }) => replay === 'story').map(({ story }) => story))
		expect(sent.length).toBeLessThanOrEqual(201)
		message = sent.find(({ replay }) => replay === 'stories')
	}
	expect(asked.filter((story) => String(story).startsWith('story-'))).toEqual(rows)
	expect(asked).toEqual(expect.arrayContaining(['aral', 'school', 'gone', 'pages/about']))
})

test('a tag’s new name changes the pages that show it, and no other', async () => {
	await newsroom.upload({ 'taxonomy.yml': settings['taxonomy.yml'].replace('en: Aral Sea', 'en: The Aral Sea') })
	expect([...new Set(newsroom.written)].toSorted()).toEqual([
		'en/aral/article.json',
		'en/aral/article.md',
		'en/aral/index.html',
		'en/feed.json',
		'en/feed.xml',
		'en/section/environment/feed.json',
		'en/section/environment/feed.xml',
		'en/tag/aral-sea/feed.json',
		'en/tag/aral-sea/feed.xml',
		'en/tag/aral-sea/index.html',
	])
})

test('an author’s new name changes the articles and fronts that show it, and no other', async () => {
	await newsroom.upload({ 'authors.yml': settings['authors.yml'].replace('Madina Seitkali', 'M. Seitkali') })
	const written = [...new Set(newsroom.written)].toSorted()
	expect(written).toContain('en/school/index.html')
	expect(written).toContain('en/author/madina/index.html')
	expect(written.filter((key) => key.includes('aral') || key.startsWith('kk/') || key.startsWith('ru/'))).toEqual([])
})

test('a section’s name in one language changes nothing in another', async () => {
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('kk: Қоршаған орта', 'kk: Табиғат') })
	const written = [...new Set(newsroom.written)]
	expect(written).toContain('kk/aral/index.html')
	expect(written.filter((key) => !key.startsWith('kk/'))).toEqual([])
})

test('the same settings uploaded again write nothing', async () => {
	await newsroom.upload({ 'site.yml': `${settings['site.yml']}# A remark\n` })
	expect(newsroom.written).toEqual([])
})

test('the notice of a withdrawn story follows the site’s name, though no front leads to it', async () => {
	await newsroom.upload({ 'site.yml': settings['site.yml'].replace('en: The Steppe Post', 'en: The Herald') })
	expect(await newsroom.page('/en/gone/')).toMatchObject({ status: 410 })
	expect(await newsroom.text('/en/gone/')).toContain('The Herald')
})

test('a section and a language that the settings drop leave no page behind', async () => {
	expect(await newsroom.status('/ar/')).toBe(200)
	expect(await newsroom.status('/ar/404.html')).toBe(404)
	await newsroom.upload({
		'site.yml': settings['site.yml'].replace('kk, ar, uz-Latn', 'kk, uz-Latn'),
	})
	expect(await newsroom.site.list('ar/')).toEqual([])
	await newsroom.delete('articles/school/en.md')
	await newsroom.upload({
		'site.yml': settings['site.yml'].replace(/ {2}society:.*\n/, '').replace('kk, ar, uz-Latn', 'kk, uz-Latn'),
	})
	expect((await all()).filter((key) => key.includes('/section/society/'))).toEqual([])
})
