import { expect, test } from 'vitest'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { lead, manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const article = { story: 'aral', language: 'en' }

/** Makes a link as an editor does, and reads it off the page. */
async function linkIn(desk: EditorsDesk): Promise<string> {
	const page = readHtml(await (await desk.post('/desk/preview', article)).text())
	const [link = ''] = all(page, 'a').flatMap(({ attributes: { href = '' } }) =>
		href.includes('/preview/') ? [href] : [],
	)
	return new URL(link).pathname
}

const heading = (page: Element) => textOf(all(page, 'h1')[0] ?? page)

test.each<[string, Parameters<typeof manuscript>[0]]>([
	['a draft', { status: 'draft' }],
	['one that is ready', { status: 'ready' }],
	['one that is held back', { status: 'withheld' }],
	['one that is scheduled', { date: '2026-07-01T09:00:00+05:00' }],
	['one that waits for its photo', { lead }],
])('%s can be read under a link that nobody can guess, and is on no page', async (_what, fields) => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript(fields) })
	const link = await linkIn(desk)
	expect(link).toMatch(/^\/preview\/[\w-]{43}\/$/)
	const answer = await desk.get(link)
	expect(answer.status).toBe(200)
	expect(Object.fromEntries(answer.headers)).toMatchObject({
		...{ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' },
	})
	const page = readHtml(await answer.text())
	expect(heading(page)).toBe('Saxaul returns to the Aral seabed')
	expect(all(page, 'p').map(textOf)).toContain('Preview: readers do not see this page.')
	// Nobody comments on what nobody can read.
	expect(all(page, 'form').filter(({ attributes: { action = '' } }) => action.startsWith('/converse/'))).toEqual([])
	expect(await desk.newsroom.site.get('en/aral/index.html')).toBeUndefined()
})

test('once the article is live the link leads there; a newer draft is previewed again', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'draft' }) })
	const link = await linkIn(desk)
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript() })
	const answer = await desk.get(link)
	expect([answer.status, answer.headers.get('location')]).toEqual([302, '/en/aral/'])
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ title: 'Saxaul again', status: 'draft' }) })
	expect(heading(await desk.page(link))).toBe('Saxaul again')
})

test('a link that is over, taken back or never was answers 410, whatever is live meanwhile', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript() })
	const link = await linkIn(desk)
	const ends = async (path: string) => [(await desk.get(path)).status, heading(await desk.page(path))]
	const over = [410, 'Preview']
	expect(await ends(link.replace(/.\/$/, (end) => (end === 'A/' ? 'B/' : 'A/')))).toEqual(over)
	expect(await ends('/preview/../../en/aral/')).not.toEqual([302, expect.anything()])
	expect((await desk.post('/desk/preview/revoke', article)).status).toBe(303)
	expect(await ends(link)).toEqual(over)
	const second = await linkIn(desk)
	expect((await desk.get(second)).status).toBe(302)
	desk.newsroom.now = '2026-06-04T00:00:00.000Z'
	expect(await ends(second)).toEqual(over)
})

test('after a rejection the last good version is previewed; after a withdrawal nothing is', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ date: '2026-07-01T09:00:00+05:00' }) })
	const link = await linkIn(desk)
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ title: undefined }) })
	expect(heading(await desk.page(link))).toBe('Saxaul returns to the Aral seabed')
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'withdrawn' }) })
	expect((await desk.get(link)).status).toBe(410)
})

test('a draft is previewed as it last was good, whatever mistake is saved after it', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'draft' }) })
	const link = await linkIn(desk)
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'draft', section: 'nothing' }) })
	expect(heading(await desk.page(link))).toBe('Saxaul returns to the Aral seabed')
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'draft', title: 'Saxaul, mended' }) })
	expect(heading(await desk.page(link))).toBe('Saxaul, mended')
})

test('however many links were made, all of them are taken back', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'draft' }) })
	const links: string[] = []
	for (let made = 0; made < 25; made++) links.push(await linkIn(desk))
	await desk.post('/desk/preview/revoke', article)
	for (const link of links) expect((await desk.get(link)).status).toBe(410)
})

test('nothing that opens a preview is kept: neither in a row nor in the log', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'draft' }) })
	const secret = (await linkIn(desk)).split('/')[2] ?? ''
	await desk.get(`/preview/${secret}/`)
	const { catalogue, logged } = desk.newsroom
	for (const partition of catalogue.partitions())
		expect(JSON.stringify(await catalogue.query({ partition, limit: 1_000 }))).not.toContain(secret)
	expect(logged.join('\n')).not.toContain(secret)
})
