import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const corrected = (...corrections: [string, string][]) =>
	manuscript({ title: 'The first rows', corrections: corrections.map(([date, text]) => ({ date, text })) })

test('all corrections of the newspaper stand on one page, which is there before the first', async () => {
	const newsroom = await open()
	expect(await newsroom.text('/en/corrections/')).toContain('There are no corrections yet.')
	await newsroom.upload({
		'articles/rows/en.md': corrected(['2026-03-04', 'An earlier version misnamed the nursery.']),
		'articles/felt/en.md': manuscript({ title: 'The felt makers' }),
	})
	const page = await newsroom.text('/en/corrections/')
	expect(page).toContain('<h1>Corrections: <bdi>The Steppe Post</bdi></h1>'.replace(/<\/?bdi>/g, ''))
	expect(page).toContain('<a href="/en/rows/">The first rows</a>')
	expect(page).toMatch(/4 March 2026<\/time> — <bdi>An earlier version misnamed the nursery\.<\/bdi>/)
	expect(page).not.toContain('The felt makers')
})

test('they can be followed as a feed: each is an item of its own, the newest first', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/rows/en.md': corrected(
			['2026-03-04', 'An earlier version misnamed the nursery.'],
			['2026-03-09', 'There are 14 rows, not 40.'],
		),
	})
	const feed = JSON.parse(await newsroom.text('/en/corrections/feed.json'))
	expect(feed.items).toMatchObject([
		{
			id: 'https://news.example.org/articles/rows/en#correction-2',
			url: 'https://news.example.org/en/rows/#corrections',
			title: 'The first rows',
			summary: 'There are 14 rows, not 40.',
		},
		{ id: 'https://news.example.org/articles/rows/en#correction-1' },
	])
	expect(await newsroom.text('/en/corrections/feed.xml')).toContain('There are 14 rows, not 40.')
})

test('a story that is withdrawn takes its corrections along', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/rows/en.md': corrected(['2026-03-04', 'It was the other nursery.']) })
	await newsroom.upload({ 'articles/rows/en.md': manuscript({ title: 'The first rows', status: 'withdrawn' }) })
	expect(await newsroom.text('/en/corrections/')).not.toContain('The first rows')
	expect(await newsroom.text('/en/corrections/feed.json')).not.toContain('other nursery')
})
