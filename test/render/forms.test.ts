import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'

const open = newsrooms()

/** Every form of an article below its address, and what it says that it is. */
const forms = {
	'index.html': 'text/html; charset=utf-8',
	'lite/index.html': 'text/html; charset=utf-8',
	'email/index.html': 'text/html; charset=utf-8',
	'embed/index.html': 'text/html; charset=utf-8',
	'email.txt': 'text/plain; charset=utf-8',
	'article.md': 'text/markdown; charset=utf-8',
	'article.json': 'application/json; charset=utf-8',
	'oembed.json': 'application/json; charset=utf-8',
	'card.jpg': 'image/jpeg',
}
const aral = async (fields: Record<string, unknown> = {}) => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/lead.jpg': await photo(),
		'articles/aral/en.md': manuscript({ lead, title: 'The first rows', ...fields }),
	})
	return newsroom
}

test('an article is there in every form, each of which says what it is; none but the page is to be listed', async () => {
	const { site } = await aral()
	expect((await site.list('en/aral/')).toSorted()).toEqual(
		Object.keys(forms)
			.map((form) => `en/aral/${form}`)
			.toSorted(),
	)
	for (const [form, contentType] of Object.entries(forms))
		expect(await site.head(`en/aral/${form}`)).toMatchObject({ contentType })
	for (const form of ['email/index.html', 'embed/index.html', 'email.txt', 'article.md', 'article.json', 'oembed.json'])
		expect((await site.head(`en/aral/${form}`))?.metadata).toMatchObject({ robots: 'noindex' })
})

test('a new slug takes every form along: where they were they lead to the page', async () => {
	const newsroom = await aral()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, title: 'The first rows', slug: 'rows' }) })
	for (const form of Object.keys(forms)) {
		expect(await newsroom.site.head(`en/aral/${form}`), form).toMatchObject({
			metadata: { status: '301', location: '/en/rows/' },
		})
		expect((await newsroom.site.head(`en/rows/${form}`))?.metadata?.['status'], form).toBeUndefined()
		expect(await newsroom.site.head(`en/rows/${form}`), form).toBeDefined()
	}
})

test('a withdrawn article answers 410 in every form, at every address that it had', async () => {
	const newsroom = await aral()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, title: 'The first rows', slug: 'rows' }) })
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ lead, slug: 'rows', status: 'withdrawn' }) })
	for (const address of ['en/aral', 'en/rows'])
		for (const form of Object.keys(forms)) {
			const object = await newsroom.site.get(`${address}/${form}`)
			expect([address, form, object?.metadata?.['status']]).toEqual([address, form, '410'])
			expect(Buffer.from(object?.body ?? []).includes('The first rows')).toBe(false)
		}
})
