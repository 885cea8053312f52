import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'

const open = newsrooms()
const key = 'en/aral/card.jpg'
const card = async ({ site }: TestNewsroom) => Buffer.from((await site.get(key))?.body ?? []).toString()
const crops = async ({ site }: TestNewsroom) =>
	(await site.list('photos/'))
		.map((name) => name.split('/').at(-1) ?? '')
		.filter((name) => !/^\d+\.\w+$/.test(name))
		.toSorted()

async function aral(fields: Record<string, unknown> = {}): Promise<TestNewsroom> {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/lead.jpg': await photo(),
		'articles/aral/en.md': manuscript({ lead, title: 'The first rows', ...fields }),
	})
	return newsroom
}

test('an article that is live has a card with its headline, and its page names it', async () => {
	const newsroom = await aral()
	expect(await card(newsroom)).toContain('"title":"The first rows"')
	expect(await card(newsroom)).toContain('"site":"The Steppe Post"')
	const html = await newsroom.text('/en/aral/')
	expect(html).toMatch(
		/<meta property="og:image" content="https:\/\/news\.example\.org\/en\/aral\/card\.jpg\?v=[0-9a-f]{16}">/,
	)
	expect(html).toContain('<meta property="og:image:width" content="1200">')
})

test('another headline is another card under another name for those who keep pictures; the same one is not drawn again', async () => {
	const newsroom = await aral()
	const named = async () => /card\.jpg\?v=(\w+)/.exec(await newsroom.text('/en/aral/'))?.[1]
	const before = await named()
	newsroom.written.length = 0
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, title: 'The first rows', tags: [] }) })
	expect(newsroom.written).not.toContain(key)
	expect(await named()).toBe(before)
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, title: 'The second rows' }) })
	expect(await card(newsroom)).toContain('"title":"The second rows"')
	expect(await named()).not.toBe(before)
})

test('its photo is cut to the shapes that search engines ask for, around the point that may not be lost', async () => {
	const newsroom = await aral({ lead: { ...lead, focus: '20, 70' } })
	expect(await crops(newsroom)).toEqual(['16x9-20-70.jpg', '1x1-20-70.jpg', '4x3-20-70.jpg'])
	const html = await newsroom.text('/en/aral/')
	const images: { url: string; width: number; height: number; creditText: string }[] = JSON.parse(
		/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}',
	).image
	expect(images.map(({ width, height }) => `${width}×${height}`)).toEqual([
		'1200×800',
		'1200×675',
		'1066×800',
		'800×800',
	])
	for (const { url, creditText } of images) {
		expect(await newsroom.site.head(new URL(url).pathname.slice(1)), url).toBeDefined()
		expect(creditText).toBe('Photo by the nursery')
	}
})

test('without a point it is cut around what draws the eye', async () => {
	expect(await crops(await aral())).toEqual(['16x9-attention.jpg', '1x1-attention.jpg', '4x3-attention.jpg'])
})

test('a withdrawn article has no card: its address says that it is gone', async () => {
	const newsroom = await aral()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, status: 'withdrawn' }) })
	expect(await newsroom.site.head(key)).toMatchObject({ metadata: { status: '410' } })
	// A message that was on its way draws nothing.
	await newsroom.run('photos', [{ draw: { story: 'aral', language: 'en' } }])
	expect(await newsroom.site.head(key)).toMatchObject({ metadata: { status: '410' } })
})

test('the newspaper’s new name is on all cards', async () => {
	const newsroom = await aral()
	const settings = Buffer.from((await newsroom.manuscripts.get('site.yml'))?.body ?? []).toString()
	await newsroom.upload({ 'site.yml': settings.replaceAll('The Steppe Post', 'The Steppe Times') })
	expect(await card(newsroom)).toContain('"site":"The Steppe Times"')
})

test('a static page has no card', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'pages/about/en.md': '---\ntitle: About us\ndescription: Who makes this newspaper.\n---\nWe do.\n',
	})
	expect(await newsroom.site.head('en/about/card.jpg')).toBeUndefined()
	expect(await newsroom.text('/en/about/')).not.toContain('og:image')
})

test('a takedown’s notice that lands late, where the card has been drawn again, gives way to the card', async () => {
	const newsroom = await aral()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, status: 'withdrawn' }) })
	const zombie = await newsroom.site.get(key)
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, title: 'The first rows' }) })
	expect(await card(newsroom)).toContain('"title":"The first rows"')
	await newsroom.site.put(key, zombie?.body ?? new Uint8Array(), {
		contentType: 'text/html',
		metadata: { status: '410' },
	})
	await newsroom.run('render', [{ render: { story: 'aral', language: 'en' } }])
	await newsroom.settle()
	expect(await card(newsroom)).toContain('"title":"The first rows"')
})

test('a drawing that lands late, over the notice of a takedown, gives way to the notice', async () => {
	const newsroom = await aral()
	const zombie = await newsroom.site.get(key)
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, status: 'withdrawn' }) })
	const { body, contentType, metadata } = zombie ?? {}
	await newsroom.site.put(key, body ?? new Uint8Array(), { contentType: contentType ?? '', metadata: metadata ?? {} })
	await newsroom.run('photos', [{ draw: { story: 'aral', language: 'en' } }])
	await newsroom.settle()
	expect(await newsroom.site.head(key)).toMatchObject({ metadata: { status: '410' } })
})
