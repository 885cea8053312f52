import { describe, expect, test } from 'vitest'
import { newsrooms } from '../support/newsrooms.ts'
import { Conversation, type Fields } from './commenter.ts'

const open = newsrooms()
const opened = async (fields: Record<string, unknown> = {}, languages?: string[]) =>
	new Conversation(await open()).open(fields, languages)
const written = { name: 'Aigul <3', text: 'The seedlings\n\nstood "well" in May.' }

/** What a form on a page holds, as a browser would send it. */
function fieldsOf(html: string): Fields {
	const form = /<form class="write".*?<\/form>/s.exec(html)?.[0] ?? ''
	const plain = (text: string) => text.replaceAll('&#x3C;', '<').replaceAll('&#x22;', '"').replaceAll('&#x26;', '&')
	const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([input]): [string, string] => [
		/ name="([^"]*)"/.exec(input)?.[1] ?? '',
		plain(/ value="([^"]*)"/.exec(input)?.[1] ?? ''),
	])
	const text = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(form)?.[1] ?? ''
	return { ...Object.fromEntries(inputs), text: plain(text) }
}

describe('without script', () => {
	test('a comment is shown once more, sent off from there, and leads to a page of its own', async () => {
		const talk = await opened()
		const first = await talk.post('/converse/comments', { ...fieldsOf(await talk.page()), ...written })
		expect(first.status).toBe(200)
		const html = await first.text()
		expect(html).toContain('<h1>Check your comment and send it</h1>')
		const again = fieldsOf(html)
		expect(again).toMatchObject({ ...written, story: 'aral', language: 'en' })
		talk.wait(5)
		const second = await talk.post('/converse/comments', again)
		expect(second.status).toBe(303)
		const own = await talk.app.request(second.headers.get('location') ?? '')
		const page = await own.text()
		expect(page).toContain('<h1>Thank you</h1>')
		expect(page).toContain('A moderator reads it before it appears.')
		expect(page).toContain('<bdi>Aigul &#x3C;3</bdi>')
	})

	test('what is to be mended comes back with all that was typed', async () => {
		const talk = await opened()
		const answer = await talk.post('/converse/comments', { name: 'я'.repeat(90), text: written.text })
		expect(answer.status).toBe(422)
		const html = await answer.text()
		expect(html).toContain('<li>A name has 80 characters at most.</li>')
		expect(fieldsOf(html)).toMatchObject({ name: 'я'.repeat(90), text: written.text })
		// 35 characters are typed, and the script goes on counting from there.
		expect(html).toContain('>1465 / 1500</output>')
		expect(html).toMatch(/<script src="\/assets\/[0-9a-f]{16}\.js"/)
	})

	test.each([
		['ru', 'Имя'],
		['kk', 'Аты'],
		['ar', 'dir="rtl"'],
	])('the words are those of the page’s language: %s', async (language, word) => {
		const talk = await opened({}, [language])
		const answer = await talk.post('/converse/comments', { language, ...written })
		const html = await answer.text()
		expect(html).toContain(`<html lang="${language}"`)
		expect(html).toContain(word)
		expect(html).not.toContain('Check your comment')
	})

	test('a reader answers a comment on a page that says whose it is', async () => {
		const talk = await opened({ comments: 'open' })
		await talk.comment({ name: 'Daniyar' })
		const link = /<a class="reply" href="([^"]*)"/.exec(await talk.page())?.[1]?.replaceAll('&#x26;', '&') ?? ''
		const html = await (await talk.app.request(link)).text()
		expect(html).toContain('Reply to <bdi>Daniyar</bdi>')
		talk.wait(5)
		const sent = await talk.post('/converse/comments', {
			...fieldsOf(html),
			name: 'Aigul',
			text: 'I saw it, too, on Monday.',
		})
		expect(sent.status).toBe(303)
		expect(await talk.page()).toMatch(/id="comment-2".*Reply to <bdi>Daniyar/s)
	})
})

describe('the address that a writer is given', () => {
	test('says what became of the comment, and deletes it for good', async () => {
		const talk = await opened({ comments: 'open' })
		const { address = '' } = await talk.comment({})
		expect(await talk.page()).toContain('stood well')
		const erased = await talk.app.request(address, { method: 'POST' })
		expect(erased.status).toBe(200)
		expect(await erased.text()).toContain('It is gone from our backups as well after 35 days.')
		expect(await talk.page()).not.toContain('stood well')
		const rows = await talk.newsroom.catalogue.query({ partition: 'conversation#aral#en', limit: 10 })
		expect(rows.map(({ sort, value }) => [sort, value])).toEqual([
			['conversation', { newest: 1, held: 0, shown: 0, closed: false }],
		])
		expect((await talk.app.request(address)).status).toBe(410)
		expect((await talk.app.request(address, { method: 'POST' })).status).toBe(410)
	})

	test('is not guessed: another secret, number or article finds nothing', async () => {
		const talk = await opened({ comments: 'open' })
		const { address = '' } = await talk.comment({})
		for (const forged of [
			address.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
			address.replace('/aral/1/', '/aral/2/'),
			address.replace('/aral/1/', '/aral/1e0/'),
			address.replace('/aral/1/', '/__proto__/1/'),
			'/converse/comment/en/aral/1/null',
		]) {
			expect((await talk.app.request(forged, { method: 'POST' })).status, forged).toBe(410)
		}
		expect(await talk.page()).toContain('stood well')
	})

	test('is deleted from the page even if the function ends between the two', async () => {
		const talk = await opened({ comments: 'open' })
		const { address = '' } = await talk.comment({})
		await talk.page()
		// The message for later is sent, the comment is gone, and the message for now is not sent any more.
		const { send } = talk.newsroom.queues.render
		let sent = 0
		talk.newsroom.queues.render.send = async (messages) => {
			if (++sent > 1) throw new Error('The function ended')
			await send.call(talk.newsroom.queues.render, messages)
		}
		expect((await talk.app.request(address, { method: 'POST' })).status).toBe(500)
		talk.newsroom.queues.render.send = send
		expect(await talk.page()).not.toContain('stood well')
	})
})

describe('bad requests', () => {
	test.each([
		[
			'10 MB',
			{
				method: 'POST',
				body: 'x'.repeat(10_000_000),
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
			},
			413,
		],
		['JSON', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 415],
		['no type', { method: 'POST', body: new Uint8Array(3) }, 415],
		[
			'an empty form',
			{ method: 'POST', body: '', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
			404,
		],
		['another site', { method: 'POST', body: 'story=aral', headers: { 'sec-fetch-site': 'cross-site' } }, 403],
		['GET', { method: 'GET' }, 404],
	])('%s gets a clear answer', async (_, request, status) => {
		const talk = await opened()
		for (const path of ['/converse/comments', '/converse/answers'])
			expect((await talk.app.request(path, request)).status).toBe(status)
	})

	test('no answer may be kept, listed, framed or told on', async () => {
		const talk = await opened()
		for (const path of ['/converse/riddle', '/converse/write?story=aral&language=en', '/converse/nothing']) {
			const { headers } = await talk.app.request(path)
			expect(headers.get('cache-control'), path).toBe('no-store')
			expect(headers.get('referrer-policy')).toBe('no-referrer')
			expect(headers.get('x-robots-tag')).toBe('noindex')
			expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
		}
	})
})
