import { describe, expect, test } from 'vitest'
import { all, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { ModeratorsDesk } from './moderators-desk.ts'

const open = newsrooms()
/** A desk with one comment that waits, and one that is on its page. */
const opened = async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ title: 'The first rows' }) })
	const desk = new ModeratorsDesk(newsroom)
	await desk.put({ text: 'The seedlings stood well.' })
	await desk.put({ text: 'Ours did not.', status: 'APPROVED' })
	return desk
}
const about = { story: 'aral', language: 'en', number: '1' }
const approves = { do: 'approve', ...about }

describe('a form', () => {
	test.each([
		['publishes', approves, { held: 0, shown: 2, newest: 2 }],
		['rejects', { do: 'reject', ...about, reason: 'topic' }, { held: 0, shown: 1, newest: 2 }],
		['answers', { do: 'answer', ...about, text: 'So we hear.' }, { held: 0, shown: 3, newest: 3 }],
		['takes off', { do: 'withdraw', ...about, number: '2', reason: 'topic' }, { held: 1, shown: 0, newest: 2 }],
		['deletes what waits', { do: 'erase', ...about }, { held: 0, shown: 1, newest: 2 }],
		['deletes what is published', { do: 'erase', ...about, number: '2' }, { held: 1, shown: 0, newest: 2 }],
		['closes', { do: 'close', story: 'aral', language: 'en' }, { closed: true }],
	])('%s, and leads back to the list', async (_, fields, counts) => {
		const desk = await opened()
		const answer = await desk.send(fields)
		expect(answer.status).toBe(303)
		expect(answer.headers.get('location')).toBe('/desk/comments/')
		expect(await desk.counts()).toMatchObject(counts)
	})

	test('that deletes leaves nothing of the comment, and the trail says who did it', async () => {
		const desk = await opened()
		desk.who = 'Aigul S.'
		await desk.send({ do: 'erase', ...about })
		const exported = await (await desk.get('export?story=aral&language=en')).text()
		expect(exported).not.toContain('stood well')
		const trail = await (await desk.get('trail')).text()
		expect(trail).toContain('The comment is deleted.')
		expect(trail).toContain('Aigul S.')
		expect(trail).not.toContain('stood well')
	})

	test('opens what was closed', async () => {
		const desk = await opened()
		await desk.send({ do: 'close', story: 'aral', language: 'en' })
		await desk.send({ do: 'open', story: 'aral', language: 'en' })
		expect(await desk.counts()).toMatchObject({ closed: false })
	})

	test('is done in the name of whoever is at the desk', async () => {
		const desk = await opened()
		desk.who = 'Aigul S.'
		await desk.send({ ...approves, by: 'madina' })
		expect(await (await desk.get('trail')).text()).toContain('<bdi>Aigul S.</bdi>')
	})

	test('answers under the newspaper’s name in the comment’s language, not in the moderator’s', async () => {
		const desk = await opened()
		await desk.newsroom.upload({
			'articles/aral/ar.md': manuscript({ slug: 'صفوف' }, 'زُرعت الصفوف الأولى مع أمطار الربيع في قاع البحر.'),
		})
		await desk.put({ text: 'تعليق', language: 'ar' })
		await desk.send({ do: 'answer', ...about, language: 'ar', text: 'شكرًا' }, '?language=en')
		expect((await desk.shelf('shown', 'aral', 'ar')).at(-1)).toMatchObject({ name: 'بريد السهوب', text: 'شكرًا' })
	})

	test('says when somebody else was faster, and changes nothing', async () => {
		const desk = await opened()
		await desk.send(approves)
		const before = await desk.everything()
		const answer = await desk.send({ do: 'reject', ...about, reason: 'topic' })
		expect(answer.headers.get('location')).toBe('/desk/comments/?said=decided#said')
		expect(await desk.everything()).toBe(before)
		const said = all(readHtml(await (await desk.get('?said=decided')).text()), 'p').find(
			({ attributes }) => attributes['id'],
		)
		expect(said?.attributes).toMatchObject({ id: 'said', role: 'alert' })
		expect(said && textOf(said)).toBe('Somebody else has decided about this comment.')
	})

	test('keeps the moderator’s language and place', async () => {
		const desk = await opened()
		const answer = await desk.send(approves, '?after=2026-06-01T10%23x&language=ar')
		expect(answer.headers.get('location')).toBe('/desk/comments/?after=2026-06-01T10%23x&language=ar')
		const withdraws = { do: 'withdraw', ...about, number: '2', reason: 'policy' }
		expect((await desk.send(withdraws, '?from=published&language=ar')).headers.get('location')).toBe(
			'/desk/comments/published?story=aral&language=en&in=ar',
		)
		expect((await desk.send(withdraws, '?from=//evil.example/')).headers.get('location')).toBe(
			'/desk/comments/?said=decided#said',
		)
	})

	test('that was left open on the last page leads to the first once nothing is left there', async () => {
		const desk = await opened()
		const answer = await desk.get('?after=3000&language=ar')
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/comments/?language=ar'])
	})
})

describe('nothing is changed', () => {
	const refused = async (desk: ModeratorsDesk, send: () => Promise<Response>): Promise<[number, string]> => {
		desk.newsroom.queues.render.take()
		const before = await desk.everything()
		const answer = await send()
		expect(await desk.everything()).toBe(before)
		expect(desk.newsroom.queues.render.waiting).toEqual([])
		expect(desk.newsroom.queues.render.delayed).toEqual([])
		return [answer.status, await answer.text()]
	}

	test.each([
		['another site', { 'sec-fetch-site': 'cross-site' }],
		['a sister of this site', { 'sec-fetch-site': 'same-site' }],
		['another site that forges its origin', { 'sec-fetch-site': 'cross-site', origin: 'https://news.example.org' }],
		['an older browser on another site', { 'sec-fetch-site': undefined, origin: 'https://evil.example' }],
		['another port', { 'sec-fetch-site': undefined, origin: 'https://news.example.org:8443' }],
		['a frame without an origin', { 'sec-fetch-site': undefined, origin: 'null' }],
		['whoever says nothing', { 'sec-fetch-site': undefined }],
	])('by a form from %s', async (_, headers) => {
		const desk = await opened()
		const [status, words] = await refused(desk, () => from(desk, headers))
		expect(status).toBe(403)
		expect(words).toBe('The form is not from this desk.')
	})

	test.each([
		['do', { ...about }],
		['do', { ...approves, do: 'burn' }],
		['story', { ...approves, story: '' }],
		['story', { ...approves, story: 'x'.repeat(301) }],
		['language', { ...approves, language: 'tlh' }],
		['number', { do: 'approve', story: 'aral', language: 'en' }],
		['number', { ...approves, number: '01' }],
		['number', { ...approves, number: '1e3' }],
		['number', { ...approves, number: '-1' }],
		['number', { ...approves, number: '123456789' }],
		['reason', { do: 'reject', ...about }],
		['reason', { do: 'reject', ...about, reason: '' }],
		['reason', { do: 'withdraw', ...about, number: '2', reason: 'dislike' }],
		['text', { do: 'answer', ...about, text: ' \r\n ' }],
	])('by a form whose “%s” is missing or forged', async (field, fields) => {
		const desk = await opened()
		const [status, words] = await refused(desk, () => desk.send(fields))
		expect(status).toBe(400)
		expect(words).toBe(`The field “${field}” of the form is missing or wrong. Nothing was changed.`)
	})

	test.each([approves, { do: 'close', story: 'aral', language: 'en' }])(
		'by a form about no article',
		async (fields) => {
			const desk = await opened()
			const [status, words] = await refused(desk, () => desk.send({ ...fields, story: 'nowhere' }))
			expect(status).toBe(400)
			expect(words).toBe('There is no such article. Nothing was changed.')
			expect(await desk.counts('nowhere')).toBeUndefined()
		},
	)

	test('by a form of more than 64 KB', async () => {
		const desk = await opened()
		const [status] = await refused(desk, () => desk.send({ do: 'answer', ...about, text: 'x'.repeat(65_536) }))
		expect(status).toBe(413)
	})

	test('by what is no form', async () => {
		const desk = await opened()
		const types = ['application/json', 'text/plain', 'multipart/form-data; boundary=x']
		for (const type of types) {
			const [status] = await refused(desk, () => desk.send(approves, '', { 'content-type': type }))
			expect([type, status]).toEqual([type, 415])
		}
	})

	test('by looking', async () => {
		const desk = await opened()
		for (const path of [
			'',
			'trail',
			'published?story=aral&language=en',
			'decide?do=approve&story=aral&language=en&number=1',
		])
			await refused(desk, () => desk.get(path))
	})
})

/** A form with the headers of a browser; what is undefined is not sent. */
function from(desk: ModeratorsDesk, headers: Record<string, string | undefined>): Promise<Response> {
	const sent = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
	const type = ['content-type', 'application/x-www-form-urlencoded'] as const
	return Promise.resolve(
		desk.app.request('https://news.example.org/desk/comments/decide', {
			method: 'POST',
			headers: Object.fromEntries([type, ...sent]),
			body: new URLSearchParams(approves).toString(),
		}),
	)
}

test.each([
	['from its own page', { 'sec-fetch-site': 'same-origin' }],
	['that somebody sends by hand', { 'sec-fetch-site': 'none' }],
	['of an older browser', { origin: 'https://news.example.org' }],
])('a form %s is taken', async (_, headers) => {
	expect((await from(await opened(), headers)).status).toBe(303)
})

test.each([
	['its address', '?language=kk', 'ru', 'kk'],
	['the browser', '', 'fr;q=0.9, ru;q=0.8, en;q=0.1', 'ru'],
	['the browser, when the site is not in that of its address', '?language=fr', 'ar', 'ar'],
	['the site, when it is in none that is asked for', '?language=fr', 'de', 'en'],
	['the site, when nothing is asked for', '', undefined, 'en'],
])('a page is in the language of %s', async (_, query, accepted, tag) => {
	const desk = await opened()
	const answer = await desk.get(query, accepted === undefined ? {} : { 'accept-language': accepted })
	expect(all(readHtml(await answer.text()), 'html')[0]?.attributes['lang']).toBe(tag)
})

test('no answer is kept, framed, or tells others its address', async () => {
	const desk = await opened()
	const answers = await Promise.all([
		...['', 'trail', 'published?story=aral&language=en', 'published', 'nowhere'].map((path) => desk.get(path)),
		desk.send(approves),
		desk.send({}),
		desk.send(approves, '', { 'sec-fetch-site': 'cross-site' }),
		desk.send({ do: 'answer', ...about, text: 'x'.repeat(70_000) }),
	])
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400, 404, 303, 400, 403, 413])
	for (const { headers } of answers)
		expect(Object.fromEntries(headers)).toMatchObject({
			'cache-control': 'no-store',
			'referrer-policy': 'same-origin',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "frame-ancestors 'none'",
		})
})

test('every link and form of its pages leads to one of its pages', async () => {
	const desk = await opened()
	const pages = ['?language=ar', 'trail?language=ar', 'published?story=aral&language=en&in=ar']
	await desk.send({ do: 'close', story: 'aral', language: 'en' })
	for (const path of pages) {
		const page = readHtml(await (await desk.get(path)).text())
		const links = all(page, 'a').map(({ attributes }) => attributes['href'] ?? '')
		expect(links).toContain('/desk/')
		for (const link of links.filter((one) => one.startsWith('/desk/comments'))) {
			const answer = await desk.app.request(`https://news.example.org${link}`)
			expect([link, answer.status]).toEqual([link, 200])
		}
		const actions = all(page, 'form').map(({ attributes }) => attributes['action'])
		for (const action of actions)
			expect(action).toMatch(/^\/desk\/comments\/decide\?(from=published&)?language=ar(#|$)/)
	}
})

test('before there are settings the desk says so', async () => {
	const desk = new ModeratorsDesk(await open({ bare: true }))
	expect((await desk.get()).status).toBe(503)
})

test('all comments on an article are written out, whatever became of them, without what deletes them', async () => {
	const desk = await opened()
	await desk.send({ do: 'reject', ...about, reason: 'topic' })
	const answer = await desk.get('export?story=aral&language=en')
	expect(answer.headers.get('content-disposition')).toContain('attachment')
	const { comments } = (await answer.json()) as { comments: Record<string, unknown>[] }
	expect(comments).toMatchObject([
		{ number: 1, status: 'REJECTED', reason: 'topic', text: 'The seedlings stood well.' },
		{ number: 2, status: 'APPROVED', text: 'Ours did not.' },
	])
	for (const comment of comments) expect(Object.keys(comment)).not.toContain('eraser')
	expect((await desk.get('export')).status).toBe(400)
})
