import { expect, test } from 'vitest'
import { all, type Element, textOf } from '../markup/element.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const said = (page: Element) => textOf(all(page, 'p').find(({ attributes }) => attributes['role'] === 'status') ?? page)

test('an editor asks what an address is, or was', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({
		'articles/aral/en.md': manuscript({ slug: 'old-name' }),
		'articles/lake/en.md': manuscript({ title: 'The lake', slug: 'the-lake' }),
		'articles/steppe/en.md': manuscript({ title: 'Steppe', date: '2026-07-01T09:00:00+05:00' }),
	})
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ slug: 'new-name' }) })
	await desk.newsroom.upload({ 'articles/lake/en.md': manuscript({ status: 'withdrawn' }) })
	const explain = async (address: string) => said(await desk.page(`/desk/address?${new URLSearchParams({ address })}`))
	expect(await explain('/en/new-name/')).toBe('This is the page of aral (en).')
	expect(await explain('https://news.example.org/en/new-name/lite/')).toBe('This is the page of aral (en).')
	expect(await explain('/en/old-name')).toBe('It leads to /en/new-name/, the page of aral (en).')
	expect(await explain('/en/the-lake/')).toMatch(/^It was an address of lake \(en\)\./)
	expect(await explain('/en/steppe/')).toMatch(/^It is kept for steppe \(en\)/)
	expect(await explain('/en/')).toMatch(/^It is no article/)
	for (const nothing of ['/en/never/', 'http://[', '/en/../../etc/passwd', '/%ff/'])
		expect(await explain(nothing), nothing).toBe('No article ever had this address.')
})
