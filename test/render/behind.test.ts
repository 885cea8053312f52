import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const source = 'articles/aral/en.md'
const translation = 'articles/aral/ru.md'
const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
const translated = { source: { lang: 'en' } }

/** What a page says of how far it is behind, as readers read it. */
async function notice(newsroom: TestNewsroom, address: string): Promise<string> {
	const html = await newsroom.text(address)
	return (/<p class="notice behind">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '')
}

/** Puts a file into the bucket at a moment, which is what tells old from new. */
async function at(newsroom: TestNewsroom, time: string, key: string, body: string): Promise<void> {
	const record = await newsroom.put(key, body)
	await newsroom.deliver({ ...record, eventTime: time })
}

async function withTranslation(newsroom: TestNewsroom): Promise<void> {
	await at(newsroom, '2026-06-01T08:00:00.000Z', source, manuscript({}, text('One.', 'Two.', 'Three.')))
	await at(newsroom, '2026-06-02T08:00:00.000Z', translation, manuscript(translated, text('Раз.', 'Два.', 'Три.')))
}

test('readers of a translation are told when its original has changed, and by how much', async () => {
	const newsroom = await open()
	await withTranslation(newsroom)
	expect(await notice(newsroom, '/ru/aral/')).toBe('')
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, manuscript({}, text('One.', 'Two, and more.', 'Third.')))
	expect(await notice(newsroom, '/ru/aral/')).toContain('3 июня 2026')
	expect(await notice(newsroom, '/ru/aral/')).toContain('2')
	expect(await notice(newsroom, '/ru/aral/lite/')).toBe(await notice(newsroom, '/ru/aral/'))
	expect(await notice(newsroom, '/en/aral/')).toBe('')
	expect(await newsroom.text('/ru/aral/')).toMatch(/class="notice behind">.*<a [^>]*href="\/en\/aral\/"/)
})

test('they are told no more once the translation has followed', async () => {
	const newsroom = await open()
	await withTranslation(newsroom)
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, manuscript({}, text('One.', 'Two, and more.')))
	expect(await notice(newsroom, '/ru/aral/')).not.toBe('')
	const followed = manuscript(translated, text('Раз.', 'Два и больше.'))
	await at(newsroom, '2026-06-04T08:00:00.000Z', translation, followed)
	expect(await notice(newsroom, '/ru/aral/')).toBe('')
})

test('mending the translation’s own commas is no following', async () => {
	const newsroom = await open()
	await withTranslation(newsroom)
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, manuscript({}, text('One.', 'Two, and more.', 'Three.')))
	const mended = manuscript({ ...translated, minor: true }, text('Раз!', 'Два.', 'Три.'))
	await at(newsroom, '2026-06-04T08:00:00.000Z', translation, mended)
	expect(await newsroom.text('/ru/aral/')).toContain('Раз!')
	expect(await notice(newsroom, '/ru/aral/')).toContain('3 июня 2026')
})

test('a minor change of the original leaves translations fresh, and their pages alone', async () => {
	const newsroom = await open()
	await withTranslation(newsroom)
	newsroom.written.length = 0
	const minor = manuscript({ minor: true }, text('One.', 'Two!', 'Three.'))
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, minor)
	expect(newsroom.written.filter((key) => key.startsWith('ru/aral/'))).toEqual([])
})

test('a correction is said before everything else, however small the change', async () => {
	const newsroom = await open()
	await withTranslation(newsroom)
	const corrections = [{ date: '2026-06-05', text: 'The nursery is in Aralsk.' }]
	const corrected = manuscript({ minor: true, corrections }, text('One.', 'Two.', 'Three.'))
	await at(newsroom, '2026-06-05T08:00:00.000Z', source, corrected)
	const said = await notice(newsroom, '/ru/aral/')
	expect(said).toContain('5 июня 2026')
	await at(newsroom, '2026-06-06T08:00:00.000Z', source, manuscript({ corrections }, text('One.', 'Two.', 'Tree.')))
	expect(await notice(newsroom, '/ru/aral/')).toBe(said)
})

test('the notice goes when the original does, and what is not live yet makes nobody behind', async () => {
	const newsroom = await open()
	await withTranslation(newsroom)
	const later = manuscript({ embargo: '2026-07-01T00:00:00Z' }, text('One.', 'Two later.', 'Three.'))
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, later)
	expect(await notice(newsroom, '/ru/aral/')).toBe('')
	await newsroom.strike('2026-07-01T00:00:00.000Z')
	expect(await notice(newsroom, '/ru/aral/')).toContain('3 июня 2026')
	await at(newsroom, '2026-07-02T08:00:00.000Z', source, manuscript({ status: 'withdrawn' }))
	expect(await notice(newsroom, '/ru/aral/')).toBe('')
})

test('a translation that does not say its source is one of the site’s source language', async () => {
	const newsroom = await open()
	await at(newsroom, '2026-06-01T08:00:00.000Z', source, manuscript({}, text('One.', 'Two.')))
	const unsaid = manuscript({ translation: 'human' }, text('Раз.', 'Два.'))
	await at(newsroom, '2026-06-02T08:00:00.000Z', translation, unsaid)
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, manuscript({}, text('One.', 'Two more.')))
	expect(await notice(newsroom, '/ru/aral/')).toContain('3 июня 2026')
})

test('two originals are behind nothing', async () => {
	const newsroom = await open()
	await at(newsroom, '2026-06-01T08:00:00.000Z', source, manuscript({}, 'One.'))
	await at(newsroom, '2026-06-02T08:00:00.000Z', translation, manuscript({ translation: 'original' }, 'Раз.'))
	await at(newsroom, '2026-06-03T08:00:00.000Z', source, manuscript({}, 'One more.'))
	expect(await notice(newsroom, '/ru/aral/')).toBe('')
})
