import { expect, test } from 'vitest'
import { manuscript, page } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const dated = (day: string, more = {}) =>
	manuscript({ date: `${day}T09:00:00+05:00`, title: `Story of ${day}`, ...more })
/** The stories that a page links to by their headlines, in its order. */
const listed = (html: string) => [...html.matchAll(/<h2><a href="([^"]+)"/g)].map(([, address]) => address)
const turns = (html: string) =>
	[...html.matchAll(/<a href="([^"]+)" rel="(prev|next)"/g)].map(([, to, rel]) => `${rel} ${to}`)

/** Stories of 1 to `count` March, one a day. */
async function march(newsroom: TestNewsroom, count: number): Promise<void> {
	for (let day = 1; day <= count; day++)
		await newsroom.upload({ [`articles/march-${day}/en.md`]: dated(`2026-03-${String(day).padStart(2, '0')}`) })
}

test('a front holds the newest five, as site.yml says, and leads to the day where older ones go on', async () => {
	const newsroom = await open()
	await march(newsroom, 5)
	expect(turns(await newsroom.text('/en/'))).toEqual([])
	await newsroom.upload({ 'articles/march-6/en.md': dated('2026-03-06') })
	for (const address of ['/en/', '/en/section/environment/', '/en/author/aral-bureau/']) {
		const html = await newsroom.text(address)
		expect(listed(html)).toEqual([6, 5, 4, 3, 2].map((day) => `/en/march-${day}/`))
		expect(turns(html)).toEqual(['prev /en/2026/03/01/'])
	}
	expect(listed(await newsroom.text('/en/2026/03/01/'))).toEqual(['/en/march-1/'])
})

test('days lead to the nearest days that have stories', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/one/en.md': dated('2026-03-01'),
		'articles/nine/en.md': dated('2026-03-09'),
		'articles/nine-too/en.md': dated('2026-03-09', { date: '2026-03-09T23:59:00+05:00' }),
	})
	expect(turns(await newsroom.text('/en/2026/03/01/'))).toEqual(['next /en/2026/03/09/'])
	expect(turns(await newsroom.text('/en/2026/03/09/'))).toEqual(['prev /en/2026/03/01/'])
	await newsroom.upload({ 'articles/five/en.md': dated('2026-03-05') })
	expect(turns(await newsroom.text('/en/2026/03/01/'))).toEqual(['next /en/2026/03/05/'])
	expect(turns(await newsroom.text('/en/2026/03/05/'))).toEqual(['prev /en/2026/03/01/', 'next /en/2026/03/09/'])
	await newsroom.delete('articles/five/en.md')
	expect(turns(await newsroom.text('/en/2026/03/01/'))).toEqual(['next /en/2026/03/09/'])
	expect(turns(await newsroom.text('/en/2026/03/09/'))).toEqual(['prev /en/2026/03/01/'])
	expect(await newsroom.status('/en/2026/03/05/')).toBe(404)
})

test('a story belongs to the day of the newsroom’s clocks, not of London’s', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/night/en.md': manuscript({ date: '2026-03-10T02:00:00+05:00' }) })
	expect(listed(await newsroom.text('/en/2026/03/10/'))).toEqual(['/en/night/'])
	expect(await newsroom.status('/en/2026/03/09/')).toBe(404)
})

test('fronts of tags, authors and days come with their first story and go with their last; sections stay', async () => {
	const newsroom = await open()
	const key = 'articles/aral/en.md'
	const fronts = ['/en/tag/forestry/', '/en/author/madina/', '/en/2026/03/02/']
	const all = async () => Promise.all(fronts.map((address) => newsroom.status(address)))
	expect(await all()).toEqual([404, 404, 404])
	expect(await newsroom.text('/en/section/society/')).toContain('No stories here yet.')
	await newsroom.upload({ [key]: manuscript({ tags: ['forestry'], authors: ['madina'], section: 'society' }) })
	expect(await all()).toEqual([200, 200, 200])
	expect(listed(await newsroom.text('/en/section/society/'))).toEqual(['/en/aral/'])
	expect(await newsroom.text('/en/tag/forestry/feed.xml')).toContain('https://news.example.org/en/aral/')
	await newsroom.upload({ [key]: manuscript({ tags: ['aral-sea'], authors: ['aral-bureau'], date: '2026-03-03' }) })
	expect(await all()).toEqual([404, 404, 404])
	expect(await newsroom.status('/en/tag/forestry/feed.xml')).toBe(404)
	expect(await newsroom.text('/en/section/society/')).toContain('No stories here yet.')
	expect(await newsroom.text('/en/section/society/feed.xml')).not.toContain('/en/aral/')
	expect(listed(await newsroom.text('/en/2026/03/03/'))).toEqual(['/en/aral/'])
})

test('an author named twice, and more tags than anybody reads, keep no story from its readers', async () => {
	const newsroom = await open()
	const tags = Array.from({ length: 120 }, (_, number) => `tag-${number}`)
	await newsroom.upload({ 'taxonomy.yml': `tags:\n${tags.map((tag) => `  ${tag}: { en: ${tag} }`).join('\n')}\n` })
	const story = (from: number) => manuscript({ authors: ['madina', 'madina'], tags: tags.slice(from, from + 60) })
	await newsroom.upload({ 'articles/aral/en.md': story(0) })
	expect(listed(await newsroom.text('/en/author/madina/'))).toEqual(['/en/aral/'])
	expect(await newsroom.status('/en/tag/tag-0/')).toBe(200)
	await newsroom.upload({ 'articles/aral/en.md': story(60) })
	expect(await newsroom.status('/en/tag/tag-0/')).toBe(404)
	expect(await newsroom.status('/en/tag/tag-60/')).toBe(200)
})

test('a story with a date before all others takes its place at the end, not at the top', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/new/en.md': dated('2026-03-09'), 'articles/old/en.md': dated('2025-12-31') })
	expect(listed(await newsroom.text('/en/'))).toEqual(['/en/new/', '/en/old/'])
})

test('the static pages of a language stand at the foot of all its pages, and of no other language’s', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript(), 'articles/aral/ru.md': manuscript() })
	await newsroom.upload({ 'pages/about/en.md': page('About the Post') })
	const link = '<a href="/en/about/">About the Post</a>'
	for (const address of ['/en/', '/en/aral/', '/en/about/', '/en/section/society/', '/en/404.html'])
		expect(await newsroom.text(address), address).toContain(link)
	expect(await newsroom.text('/ru/aral/')).not.toContain('/en/about/')
	for (const address of ['/en/', '/sitemap.xml', '/en/feed.xml'])
		expect(listed(await newsroom.text(address))).not.toContain('/en/about/')
	await newsroom.upload({ 'pages/about/en.md': page('Who we are') })
	expect(await newsroom.text('/en/aral/')).toContain('<a href="/en/about/">Who we are</a>')
	await newsroom.delete('pages/about/en.md')
	expect(await newsroom.status('/en/about/')).toBe(410)
	expect(await newsroom.text('/en/aral/')).not.toContain('/en/about/')
})

test('new names in the settings reach every page', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	const object = await newsroom.manuscripts.get('site.yml')
	const site = Buffer.from(object?.body ?? '').toString()
	await newsroom.upload({ 'site.yml': site.replace('en: Environment', 'en: Nature') })
	for (const address of ['/en/', '/en/aral/', '/en/section/environment/', '/en/2026/03/02/', '/en/author/aral-bureau/'])
		expect(await newsroom.text(address), address).toContain('>Nature</a>')
})

test('a section that site.yml no longer has keeps the front of its stories, with all that is new around it', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ section: 'society' }) })
	const object = await newsroom.manuscripts.get('site.yml')
	const site = Buffer.from(object?.body ?? '').toString()
	await newsroom.upload({ 'site.yml': site.replace(/ {2}society:.*\n/, '').replace('en: Environment', 'en: Nature') })
	expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ state: 'rejected' })
	expect(await newsroom.status('/en/aral/')).toBe(200)
	const front = await newsroom.text('/en/section/society/')
	expect(listed(front)).toEqual(['/en/aral/'])
	expect(front).toContain('>Nature</a>')
})

test('authors before the site’s own settings: there is nothing to publish yet, and nothing fails', async () => {
	const newsroom = await open({ bare: true })
	await newsroom.upload({ 'authors.yml': 'madina: { name: { en: Madina } }\n' })
	expect(await newsroom.site.list('')).toEqual([])
	expect(await newsroom.run('replay', [{ replay: 'everything', language: null }])).toEqual({ batchItemFailures: [] })
})

test('a message that is no message of PUBLISH’s fails alone', async () => {
	const newsroom = await open()
	const { batchItemFailures } = await newsroom.run('publish', [
		{ publish: 'front', front: 'front#en#home' },
		{ publish: 'front', front: 'nowhere' },
		{ publish: 'everything' },
	])
	expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-1' }, { itemIdentifier: 'message-2' }])
})
