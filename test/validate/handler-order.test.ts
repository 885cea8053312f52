import { expect, test } from 'vitest'
import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { ManuscriptReader } from '../../functions/validate/tools.ts'
import { lead, manuscript, page, settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'
import { notification } from '../support/s3-events.ts'

const open = newsrooms()

/** Publishes files in an order, and what readers get of them. */
async function published(files: Readonly<Record<string, string | Uint8Array>>, order: readonly string[]) {
	const newsroom = await open({ bare: true })
	for (const key of order) await newsroom.upload({ [key]: files[key] ?? '' })
	const { seen, reports } = { seen: await newsroom.snapshot(), reports: order.map((key) => newsroom.report(key)) }
	return {
		newsroom,
		seen,
		states: Object.fromEntries((await Promise.all(reports)).map((r, at) => [order[at], r?.state])),
	}
}

test('whatever comes first, the site is the same in the end', async () => {
	const files = {
		...settings,
		'articles/aral/article.yml': 'authors: [madina]\nsection: society\ntags: [forestry]\nlead: { image: lead.jpg }\n',
		'articles/aral/en.md': manuscript({ authors: undefined, section: undefined, lead: { ...lead, image: undefined } }),
		'articles/aral/kk.md': manuscript({ title: 'Арал', slug: 'арал', lead }),
		'articles/aral/lead.jpg': await photo(),
		'articles/later/en.md': manuscript({ date: '2026-03-04', tags: ['aral-sea'] }),
		'pages/about/en.md': page('About us'),
	}
	const order = Object.keys(files)
	const first = await published(files, order)
	expect(first.states).toMatchObject({ 'articles/aral/en.md': 'live', 'articles/aral/kk.md': 'live' })
	expect(first.seen['en/aral/index.html']).toBeDefined()
	const settingsLast = await published(files, order.toReversed())
	expect(settingsLast.states).toEqual(first.states)
	expect(settingsLast.seen).toEqual(first.seen)
	const mixed = order.toSorted((a, b) => (a.slice(-7) < b.slice(-7) ? -1 : 1))
	expect((await published(files, mixed)).seen).toEqual(first.seen)
})

test('before there are settings, a manuscript’s report says what is missing', async () => {
	const newsroom = await open({ bare: true })
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	expect(await newsroom.rules('articles/aral/en.md')).toEqual(['settings-missing'])
	await newsroom.upload({ ...settings })
	expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ state: 'live', problems: [] })
})

test('an article waits for its photo, and goes live when it comes', async () => {
	const newsroom = await open()
	const key = 'articles/aral/en.md'
	await newsroom.upload({ [key]: manuscript({ lead }) })
	expect(await newsroom.report(key)).toMatchObject({ state: 'waiting', verdict: 'Accepted, but waiting for lead.jpg.' })
	expect(await newsroom.status('/en/aral/')).toBe(404)
	await newsroom.upload({ 'articles/aral/lead.jpg': await photo() })
	expect(await newsroom.report(key)).toMatchObject({ state: 'live' })
	expect(await newsroom.text('/en/aral/')).toMatch(/<img src="\/photos\/[0-9a-f]{32}\/960\.jpg"/)
})

test('a change of article.yml reaches every language, and a mistake in it none', async () => {
	const newsroom = await open()
	const shared = (section: string) => `authors: [madina]\ndate: 2026-03-02\nsection: ${section}\n`
	const bare = manuscript({ authors: undefined, date: undefined, section: undefined })
	await newsroom.upload({ 'articles/aral/en.md': bare, 'articles/aral/ru.md': bare })
	expect(await newsroom.rules('articles/aral/en.md')).toEqual(['field-missing', 'field-missing', 'field-missing'])
	await newsroom.upload({ 'articles/aral/article.yml': shared('society') })
	expect(await newsroom.text('/en/section/society/')).toContain('href="/en/aral/"')
	await newsroom.upload({ 'articles/aral/article.yml': shared('environment') })
	expect(await newsroom.text('/en/section/society/')).not.toContain('href="/en/aral/"')
	expect(await newsroom.text('/ru/section/environment/')).toContain('href="/ru/aral/"')
	const before = await newsroom.snapshot()
	await newsroom.upload({ 'articles/aral/article.yml': 'authors: [madina\n' })
	expect(await newsroom.report('articles/aral/article.yml')).toMatchObject({ state: 'rejected' })
	expect(await newsroom.snapshot()).toEqual(before)
})

test('two files for one article: the same one wins in either order, and the other steps in when it goes', async () => {
	const files = {
		'articles/aral/en.md': manuscript({ title: 'In its folder' }),
		'articles/aral.en.md': manuscript({ title: 'Beside its folder' }),
	}
	const order = Object.keys(files)
	const all = { ...settings, ...files }
	const first = await published(all, [...Object.keys(settings), ...order])
	const second = await published(all, [...Object.keys(settings), ...order.toReversed()])
	expect(second.seen).toEqual(first.seen)
	for (const { newsroom } of [first, second]) {
		expect(await newsroom.text('/en/aral/')).toContain('<h1>In its folder</h1>')
		expect(await newsroom.rules('articles/aral.en.md')).toEqual(['article-twice'])
		expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ state: 'live' })
		await newsroom.delete('articles/aral/en.md')
		expect(await newsroom.text('/en/aral/')).toContain('<h1>Beside its folder</h1>')
	}
})

test('article.yml that comes while an article is being judged for the first time is in what readers see', async () => {
	const newsroom = await open()
	const event = notification(await newsroom.put('articles/aral/en.md', manuscript({ tags: undefined })))
	let came = 0
	const slow = {
		read: async (...asked: Parameters<ManuscriptReader['read']>) => {
			const reading = await newsroom.tools().reader.read(...asked)
			// The article has no row yet: who judges article.yml cannot know that it has to be judged again.
			if (came++ === 0) await newsroom.deliver(await newsroom.put('articles/aral/article.yml', 'tags: [forestry]\n'))
			return reading
		},
	}
	await newsroom.run('validate', [event], { ...newsroom.tools(), reader: slow })
	await newsroom.settle()
	expect(came).toBe(2)
	expect(await newsroom.text('/en/aral/')).toContain('href="/en/tag/forestry/"')
})

test('settings that come while a file is being noted are not missed', async () => {
	const newsroom = await open({ bare: true })
	const event = notification(await newsroom.put('articles/aral/en.md', manuscript()))
	const { catalogue } = newsroom
	let came = 0
	const slow: Catalogue = {
		read: (key) => catalogue.read(key),
		query: (range) => catalogue.query(range),
		transact: async (writes) => {
			if (came++ === 0) await newsroom.upload(settings)
			return catalogue.transact(writes)
		},
	}
	await newsroom.run('validate', [event], newsroom.tools({ catalogue: slow }))
	await newsroom.settle()
	expect(await newsroom.report('articles/aral/en.md')).toMatchObject({ state: 'live', problems: [] })
	expect(await newsroom.status('/en/aral/')).toBe(200)
})
