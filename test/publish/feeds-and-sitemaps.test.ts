import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'

const open = newsrooms()

interface JsonFeed {
	readonly version: string
	readonly items: readonly { readonly id: string; readonly url: string; readonly content_html: string }[]
}

test('feeds carry the whole text with absolute addresses, under an id that a new slug does not change', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/lead.jpg': await photo(),
		'articles/aral/en.md': manuscript({ lead }, 'The [other story](/en/other/) has more.'),
	})
	const feed = async () => JSON.parse(await newsroom.text('/en/feed.json')) as JsonFeed
	const [item] = (await feed()).items
	expect(item).toMatchObject({
		id: 'https://news.example.org/articles/aral/en',
		url: 'https://news.example.org/en/aral/',
	})
	expect(item?.content_html).toContain('href="https://news.example.org/en/other/"')
	expect(item?.content_html).toContain('src="https://news.example.org/photos/')
	const xml = await newsroom.text('/en/feed.xml')
	expect(xml).toContain('<guid isPermaLink="false">https://news.example.org/articles/aral/en</guid>')
	expect(xml).toContain('<pubDate>Mon, 02 Mar 2026 04:00:00 +0000</pubDate>')
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, slug: 'saxaul' }) })
	const [renamed] = (await feed()).items
	expect(renamed).toMatchObject({
		id: 'https://news.example.org/articles/aral/en',
		url: 'https://news.example.org/en/saxaul/',
	})
})

test('a feed of a language holds that language only', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript(),
		'articles/aral/ru.md': manuscript({ title: 'Саксаул' }),
	})
	expect(await newsroom.text('/en/feed.xml')).not.toContain('Саксаул')
	expect(await newsroom.text('/ru/feed.xml')).toContain('<title>Саксаул</title>')
	expect(await newsroom.text('/kk/feed.xml')).not.toContain('<item>')
})

test('a sitemap names a story’s languages and their translations, and comes and goes with its day', async () => {
	const newsroom = await open()
	const shard = '/sitemaps/2026-03-02.xml'
	const index = async () => await newsroom.text('/sitemap.xml')
	expect(await index()).not.toContain(shard)
	await newsroom.upload({ 'articles/aral/en.md': manuscript(), 'articles/aral/kk.md': manuscript() })
	expect(await index()).toContain(`<loc>https://news.example.org${shard}</loc>`)
	const map = await newsroom.text(shard)
	for (const language of ['en', 'kk']) {
		expect(map).toContain(`<loc>https://news.example.org/${language}/aral/</loc>`)
		expect(map).toContain(`hreflang="${language}" href="https://news.example.org/${language}/aral/"`)
	}
	expect(map).toContain('<lastmod>2026-03-02T04:00:00.000Z</lastmod>')
	await newsroom.delete('articles/aral/kk.md')
	expect(await newsroom.text(shard)).not.toContain('/kk/aral/')
	expect(await newsroom.text(shard)).not.toContain('hreflang')
	await newsroom.delete('articles/aral/en.md')
	expect(await newsroom.status(shard)).toBe(404)
	expect(await index()).not.toContain(shard)
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	expect(await index()).toContain(shard)
})

test('a story with a new date moves to that day’s sitemap', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ date: '2026-04-20T12:00:00Z' }) })
	expect(await newsroom.status('/sitemaps/2026-03-02.xml')).toBe(404)
	expect(await newsroom.text('/sitemaps/2026-04-20.xml')).toContain('/en/aral/')
	const index = await newsroom.text('/sitemap.xml')
	expect(index).toContain('/sitemaps/2026-04-20.xml')
	expect(index).not.toContain('/sitemaps/2026-03-02.xml')
})

test('a day whose last story left while another came stays in the index', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/leaves/en.md': manuscript() })
	await newsroom.run('validate', [{ Records: [await newsroom.remove('articles/leaves/en.md')] }])
	await newsroom.run('render', newsroom.queues.render.take())
	const leaving = newsroom.queues.publish.take()
	// The day is taken out of the index just when the other story is about to say that it is there.
	await newsroom.run('validate', [{ Records: [await newsroom.put('articles/comes/en.md', manuscript())] }])
	const { catalogue } = newsroom
	let between = false
	const slow = {
		read: catalogue.read.bind(catalogue),
		query: catalogue.query.bind(catalogue),
		transact: async (writes: Parameters<typeof catalogue.transact>[0]) => {
			if (!between && writes.some(({ partition }) => partition === 'sitemap-days')) {
				between = true
				await newsroom.run('publish', leaving)
			}
			return catalogue.transact(writes)
		},
	}
	await newsroom.run('render', newsroom.queues.render.take(), newsroom.tools({ catalogue: slow }))
	expect(between).toBe(true)
	await newsroom.settle()
	expect(await newsroom.text('/sitemaps/2026-03-02.xml')).toContain('/en/comes/')
	expect(await newsroom.text('/sitemap.xml')).toContain('/sitemaps/2026-03-02.xml')
})

test('a syndicated copy names its original and stays out of sitemaps', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ canonical: 'https://elsewhere.example/aral' }) })
	expect(await newsroom.text('/en/aral/')).toContain('<link rel="canonical" href="https://elsewhere.example/aral">')
	expect(await newsroom.status('/sitemaps/2026-03-02.xml')).toBe(404)
})

test('the news sitemap holds what is fresh, by the newest story’s date', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/fresh/en.md': manuscript({ date: '2026-03-10T09:00:00+05:00', title: 'Fresh & new' }),
		'articles/stale/en.md': manuscript({ date: '2026-03-08T08:00:00+05:00' }),
	})
	const map = await newsroom.text('/en/news-sitemap.xml')
	expect(map).toContain('<news:title>Fresh &#x26; new</news:title>')
	expect(map).toContain('<news:language>en</news:language>')
	expect(map).not.toContain('/en/stale/')
	expect(await newsroom.text('/news-sitemap.xml')).toContain('https://news.example.org/uz-Latn/news-sitemap.xml')
	expect(await newsroom.text('/uz-Latn/news-sitemap.xml')).not.toContain('<url>')
})
