import { expect, test } from 'vitest'
import { lead, manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo } from '../support/photos.ts'

const open = newsrooms()
const key = 'articles/aral/lead.jpg'
const article = 'articles/aral/en.md'
/** The photo that a page shows: the part of its address that all its files have. */
const shown = async (newsroom: TestNewsroom, address = '/en/aral/') =>
	/<img src="(\/photos\/\w+\/)/.exec(await newsroom.text(address))?.[1]

/** A live article with its photo. */
async function aral(): Promise<TestNewsroom> {
	const newsroom = await open()
	await newsroom.upload({ [key]: await photo('#c2a878'), [article]: manuscript({ lead, title: 'The first text' }) })
	return newsroom
}

test('a new photo of the same name is shown on the article, on its fronts and in its feeds', async () => {
	const newsroom = await aral()
	const before = await shown(newsroom)
	await newsroom.upload({ [key]: await photo('#204060') })
	const after = await shown(newsroom)
	expect(after).not.toBe(before)
	expect(await shown(newsroom, '/en/')).toBe(after)
	expect(await newsroom.text('/en/feed.xml')).toContain(`https://news.example.org${after}`)
})

test('an older photo that arrives late changes nothing', async () => {
	const newsroom = await aral()
	const older = await newsroom.put(key, await photo('#111111'))
	const newer = await newsroom.put(key, await photo('#eeeeee'))
	await newsroom.deliver(newer)
	const before = await shown(newsroom)
	await newsroom.deliver(older)
	expect(await shown(newsroom)).toBe(before)
	expect(await newsroom.report(key)).toMatchObject({ versionId: newer.s3.object.versionId })
})

test('a deleted photo takes no article down: it stays on the page, and the report says what is missing', async () => {
	const newsroom = await aral()
	const before = await newsroom.snapshot()
	await newsroom.delete(key)
	expect(await newsroom.snapshot()).toEqual(before)
	expect(await newsroom.report(article)).toMatchObject({
		state: 'waiting',
		verdict: 'Accepted, but waiting for lead.jpg.',
		url: 'https://news.example.org/en/aral/',
	})
})

test('a new text waits for the photo that was deleted; readers keep the one they know', async () => {
	const newsroom = await aral()
	await newsroom.delete(key)
	await newsroom.upload({ [article]: manuscript({ lead, title: 'The second text' }) })
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The first text</h1>')
	expect(await newsroom.report(article)).toMatchObject({
		state: 'waiting',
		notes: ['Readers still see the version before this one.'],
	})
	await newsroom.upload({ 'articles/aral/ru.md': manuscript({ lead }) })
	expect(await newsroom.status('/ru/aral/')).toBe(404)
	await newsroom.upload({ [key]: await photo('#204060') })
	expect(await newsroom.text('/en/aral/')).toContain('<h1>The second text</h1>')
	expect(await newsroom.status('/ru/aral/')).toBe(200)
	expect(await newsroom.report(article)).toMatchObject({ state: 'live' })
})

test('a text that no longer needs the deleted photo goes live without it', async () => {
	const newsroom = await aral()
	await newsroom.delete(key)
	await newsroom.upload({ [article]: manuscript({ title: 'Without a photo' }) })
	expect(await newsroom.text('/en/aral/')).toContain('<h1>Without a photo</h1>')
	expect(await shown(newsroom)).toBeUndefined()
})

test('a broken upload after a delete is no photo yet', async () => {
	const newsroom = await aral()
	await newsroom.delete(key)
	await newsroom.upload({ [key]: 'no photo' })
	expect(await newsroom.report(article)).toMatchObject({ state: 'waiting' })
	expect(await newsroom.status('/en/aral/')).toBe(200)
})

test('photos within the text come and go with it too', async () => {
	const newsroom = await open()
	await newsroom.upload({ [article]: manuscript({}, '![A market](market.jpg "On a Saturday")') })
	expect(await newsroom.report(article)).toMatchObject({ state: 'waiting' })
	await newsroom.upload({ 'articles/aral/market.jpg': await photo() })
	expect(await newsroom.text('/en/aral/')).toMatch(/<img src="\/photos\/[^>]* alt="A market"/)
	expect(await newsroom.text('/en/aral/lite/')).not.toContain('<img')
	expect(await newsroom.text('/en/aral/lite/')).toContain('A market')
})
