import { describe, expect, test } from 'vitest'
import type { Role } from '../../functions/desk/app/roles.ts'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const key = 'articles/aral/en.md'
const editing = `/desk/edit?file=${encodeURIComponent(key)}`

const textIn = (page: Element) => textOf(all(page, 'textarea')[0] ?? page).replace(/^\n/, '')
const baseIn = (page: Element) =>
	all(page, 'input').find(({ attributes: { name } }) => name === 'base')?.attributes['value'] ?? 'none'
const problemsIn = (page: Element) =>
	all(page, 'code').flatMap((code) => (/^[a-z]+(-[a-z]+)+$/.test(textOf(code)) ? [textOf(code)] : []))
const alertIn = (page: Element) =>
	all(page, 'p')
		.filter(({ attributes: { role } }) => role === 'alert')
		.map(textOf)
		.join()

/** Opens a file as an editor does, and saves it as something else. */
async function save(desk: EditorsDesk, change: (text: string) => string, file = key): Promise<Response> {
	const page = await desk.page(`/desk/edit?file=${encodeURIComponent(file)}`)
	return desk.post('/desk/edit/save', { file, base: baseIn(page), text: change(textIn(page)) })
}

describe('a file edited in the browser', () => {
	test('is checked with what VALIDATE will say, nothing kept, until it is saved: then it is live, under the editor’s name', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ [key]: manuscript() })
		const page = await desk.page(editing)
		const text = textIn(page)
		expect(text).toBe(manuscript())
		const wrong = text.replace('"environment"', '"enviroment"')
		const checked = await desk.post('/desk/edit/check', { file: key, base: baseIn(page), text: wrong })
		expect(problemsIn(readHtml(await checked.text()))).toEqual(['section-unknown'])
		expect(Buffer.from((await desk.newsroom.manuscripts.get(key))?.body ?? []).toString()).toBe(manuscript())

		const saved = await save(desk, (now) => now.replace('Saxaul returns', 'Saxaul is back').replaceAll('\n', '\r\n'))
		expect([saved.status, saved.headers.get('location')]).toEqual([303, expect.stringContaining('/desk/fate?file=')])
		const fate = await desk.get(saved.headers.get('location') ?? '')
		expect([fate.status, fate.headers.get('refresh')]).toEqual([200, expect.stringMatching(/^1; url=\/desk\/fate\?/)])
		await desk.newsroom.deliverLast()
		expect((await desk.get(saved.headers.get('location') ?? '')).headers.get('location')).toBe(
			'/desk/article?story=aral&language=en',
		)
		// The lines end as they did before a form made them end otherwise.
		expect(Buffer.from((await desk.newsroom.manuscripts.get(key))?.body ?? []).toString()).toBe(
			manuscript().replace('Saxaul returns', 'Saxaul is back'),
		)
		expect(String((await desk.newsroom.site.get('en/aral/index.html'))?.body)).toContain('Saxaul is back')
		const article = await desk.page('/desk/article?story=aral&language=en')
		expect(textOf(article)).toContain('by madina@example.org')
	})

	test('of two who save at once the second is told what the first has written; both texts are there', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ [key]: manuscript() })
		const page = await desk.page(editing)
		await save(desk, (text) => text.replace('Saxaul returns', 'First returns'))
		desk.newsroom.now = '2026-06-01T04:30:00.000Z'
		const mine = textIn(page).replace('Saxaul returns', 'Second returns')
		const meanwhile = await desk.post('/desk/edit/check', { file: key, base: baseIn(page), text: mine })
		expect(alertIn(readHtml(await meanwhile.text()))).toMatch(
			/^madina@example.org saved this file at 1 June 2026, 05:00,/,
		)
		const second = await desk.post('/desk/edit/save', { file: key, base: baseIn(page), text: mine })
		expect(second.status).toBe(409)
		const told = readHtml(await second.text())
		expect(alertIn(told)).toContain('madina@example.org saved this file')
		expect([all(told, 'del').map(textOf), all(told, 'ins').map(textOf)]).toEqual([['First'], ['Second']])
		expect(textIn(told)).toBe(mine)
		expect(Buffer.from((await desk.newsroom.manuscripts.get(key))?.body ?? []).toString()).toContain('First returns')
		// Having seen it, the second may put theirs in its place; the first stays among the versions.
		const insisted = await desk.post('/desk/edit/save', { file: key, base: baseIn(told), text: mine })
		expect(insisted.status).toBe(303)
		// The same form once more is no conflict.
		const again = await desk.post('/desk/edit/save', { file: key, base: baseIn(told), text: mine })
		expect(again.status).toBe(303)
	})

	test('a new story begins as a draft that has nothing but its own words to mend, and two cannot begin the same one', async () => {
		const desk = new EditorsDesk(await open())
		const asked = await desk.get('/desk/new?folder=Tea+House!&language=en')
		expect(asked.headers.get('location')).toBe('/desk/edit?file=articles%2Ftea-house%2Fen.md')
		const page = await desk.page(asked.headers.get('location') ?? '')
		expect(textIn(page)).toContain('date: 2026-06-01\nsection: society\nstatus: draft')
		expect(problemsIn(page).filter((rule) => rule !== 'description-length')).toEqual([])
		const form = { file: 'articles/tea-house/en.md', base: '', text: textIn(page) }
		expect((await desk.post('/desk/edit/save', form)).status).toBe(303)
		expect((await desk.post('/desk/edit/save', { ...form, text: `${form.text}More.\n` })).status).toBe(409)
		for (const folder of ['ru', 'section', '…'])
			expect((await desk.get(`/desk/new?folder=${encodeURIComponent(folder)}&language=en`)).status).toBe(200)
	})

	test('the page that it would be is shown without script and without another’s frame; not while it has mistakes', async () => {
		const desk = new EditorsDesk(await open())
		const shown = await desk.post('/desk/edit/show', { file: key, base: '', text: manuscript({ title: 'Not saved' }) })
		expect(shown.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
		const page = readHtml(await shown.text())
		expect(all(page, 'h1').map(textOf)).toEqual(['Not saved'])
		expect(all(page, 'script').filter(({ attributes: { type } }) => type !== 'application/ld+json')).toEqual([])
		// Its photos are on the site's host, and so are its links.
		expect(all(page, 'base').map(({ attributes: { href } }) => href)).toEqual(['https://news.example.org/'])
		const wrong = await desk.post('/desk/edit/show', { file: key, base: '', text: manuscript({ title: undefined }) })
		expect(textOf(readHtml(await wrong.text()))).toContain('once the mistakes are mended')
		expect(await desk.newsroom.manuscripts.head(key)).toBeUndefined()
	})

	test.each([
		['photos', 'articles/aral/lead.jpg'],
		['files in no known place', 'notes.txt'],
		['other places of the server', '../../etc/passwd'],
		['nothing', ''],
	])('%s are not edited', async (_what, file) => {
		const desk = new EditorsDesk(await open())
		expect((await desk.get(`/desk/edit?file=${encodeURIComponent(file)}`)).status).toBe(404)
		expect((await desk.post('/desk/edit/save', { file, base: '', text: 'x' })).status).toBe(404)
	})

	test('an article that has a file of another name is edited there, and gets no second one', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ 'articles/aral/index.en.md': manuscript() })
		const opened = await desk.get(editing)
		expect([opened.status, opened.headers.get('location')]).toEqual([
			303,
			'/desk/edit?file=articles%2Faral%2Findex.en.md',
		])
		const second = await desk.post('/desk/edit/save', { file: key, base: '', text: manuscript({ title: 'Second' }) })
		expect(second.status).toBe(403)
		expect(alertIn(readHtml(await second.text()))).toContain('articles/aral/index.en.md')
		expect(await desk.newsroom.manuscripts.head(key)).toBeUndefined()
	})

	test('what was written when a session ended comes back, with the way to the door', async () => {
		const desk = new EditorsDesk(await open())
		desk.name = ''
		for (const [path, fields] of [
			['/desk/edit/save', { file: key, base: '', text: 'Hours of work <b>' }],
			['/desk/translate', { story: 'aral', from: 'en', language: 'kk', title: 'A', 'block-0': 'Hours of work <b>' }],
		] as const) {
			const answer = await desk.post(path, fields)
			expect(answer.status).toBe(401)
			const page = readHtml(await answer.text())
			expect(all(page, 'textarea').map(textOf).join()).toContain('Hours of work <b>')
			expect(all(page, 'a').map(({ attributes: { href } }) => href)).toContain('/desk/sign-in')
		}
		expect(await desk.newsroom.manuscripts.head(key)).toBeUndefined()
	})

	test('what a colleague has written stays in sight while the two are put together', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ [key]: manuscript() })
		const page = await desk.page(editing)
		await save(desk, (text) => text.replace('Saxaul returns', 'First returns'))
		const text = textIn(page).replace('Saxaul returns', 'Second returns')
		const told = readHtml(await (await desk.post('/desk/edit/save', { file: key, base: baseIn(page), text })).text())
		const over = all(told, 'input').find(({ attributes: { name } }) => name === 'over')?.attributes['value'] ?? ''
		const checked = await desk.post('/desk/edit/check', { file: key, base: baseIn(told), over, text: `${text}More.` })
		const again = readHtml(await checked.text())
		expect(all(again, 'del').map(textOf)).toContain('First')
		expect(all(again, 'button').map(textOf)).toContain('Save mine instead')
	})

	test('a file that is not UTF-8 is not edited, because saving would spoil it', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.manuscripts.put(key, Buffer.from('\xcf\xf0', 'latin1'), { contentType: 'text/markdown' })
		expect((await desk.get(editing)).status).toBe(422)
	})
})

describe('who may save what', () => {
	const draft = manuscript({ status: 'draft' })
	const shared = 'articles/aral/article.yml'
	test.each<[Role, string, string, number]>([
		['author', key, draft, 303],
		['author', key, manuscript({ status: 'ready' }), 303],
		['author', key, manuscript(), 403],
		['author', key, manuscript({ status: 'withdrawn' }), 403],
		['author', key, 'no front matter', 403],
		['author', shared, 'section: society\n', 403],
		['author', 'site.yml', 'title: x\n', 403],
		['editor', key, manuscript(), 303],
		['editor', shared, 'section: society\n', 303],
		['editor', 'taxonomy.yml', 'tags: {}\n', 403],
		['admin', 'taxonomy.yml', 'tags: {}\n', 409],
		['moderator', key, draft, 403],
	])('%s saving %s', async (role, file, text, status) => {
		const desk = new EditorsDesk(await open())
		desk.roles = [role]
		const answer = await desk.post('/desk/edit/save', { file, base: '', text })
		expect(answer.status).toBe(status)
		if (status === 403)
			expect(await desk.newsroom.manuscripts.get(file)).toBeOneOf([
				undefined,
				expect.objectContaining({ key: 'site.yml' }),
				expect.objectContaining({ key: 'taxonomy.yml' }),
			])
	})

	test('an author’s draft is one by its own front matter, and not by what all languages share for the moment', async () => {
		const desk = new EditorsDesk(await open())
		await desk.newsroom.upload({ [shared]: 'status: draft\n' })
		desk.roles = ['author']
		const put = (text: string) => desk.post('/desk/edit/save', { file: key, base: '', text })
		expect((await put(manuscript())).status).toBe(403)
		expect((await put(draft)).status).toBe(303)
	})

	test('an author who may not save keeps what was written', async () => {
		const desk = new EditorsDesk(await open())
		desk.roles = ['author']
		const answer = await desk.post('/desk/edit/save', { file: key, base: '', text: manuscript({ title: 'Kept' }) })
		const page = readHtml(await answer.text())
		expect(alertIn(page)).toContain('Authors save drafts')
		expect(textIn(page)).toContain('title: "Kept"')
	})

	test('a form of another site changes nothing', async () => {
		const desk = new EditorsDesk(await open())
		const answer = await desk.post('/desk/edit/save', { file: key, base: '', text: draft }, 'https://evil.example')
		expect(answer.status).toBe(403)
		expect(await desk.newsroom.manuscripts.head(key)).toBeUndefined()
	})
})
