import { describe, expect, test } from 'vitest'
import { newsrooms } from '../support/newsrooms.ts'
import { Conversation } from './commenter.ts'

const open = newsrooms()
const opened = async (fields: Record<string, unknown> = {}, languages?: string[]) =>
	new Conversation(await open()).open(fields, languages)
const rowsOf = async ({ newsroom }: Conversation, shelf: string) =>
	(
		await newsroom.catalogue.query({
			partition: 'conversation#aral#en',
			from: `${shelf}#`,
			to: `${shelf}$`,
			limit: 100,
		})
	).map(({ value }) => value as Record<string, unknown>)

describe('a comment', () => {
	test('waits for a moderator, who is told, and is on no page', async () => {
		const talk = await opened()
		const { address } = await talk.comment({ name: 'Aigul', text: 'The seedlings stood well in May.' })
		expect(address).toMatch(/^\/converse\/comment\/en\/aral\/1\/[\w-]{43}$/)
		expect(await rowsOf(talk, 'held')).toMatchObject([
			{ number: 1, status: 'PREMOD', name: 'Aigul', text: 'The seedlings stood well in May.', words: [] },
		])
		expect(talk.newsroom.waiting).toEqual([
			{ announce: 'comment', story: 'aral', language: 'en', number: 1, waiting: 1 },
		])
		const html = await talk.page()
		expect(html).not.toContain('stood well')
		expect(html).toContain('No comments yet.')
	})

	test('is on the page at once where the newsroom wants it so, and counted', async () => {
		const talk = await opened({ comments: 'open' })
		await talk.comment({ name: 'Aigul', text: 'The seedlings stood well in May.' })
		await talk.comment({ name: 'Daniyar', text: 'Ours did not, the goats came first.', replyTo: '1' })
		const html = await talk.page()
		expect(html).toContain('2 comments')
		expect(html).toMatch(/<article class="comment" id="comment-1">.*<bdi>Aigul<\/bdi>.*stood well/s)
		expect(html).toMatch(/id="comment-2">.*Reply to <bdi>Aigul<\/bdi>.*goats/s)
		expect(await talk.newsroom.text('/en/')).toContain('<a href="/en/aral/#comments">2 comments</a>')
		const feed = JSON.parse(await talk.newsroom.text('/en/feed.json')) as { items: Record<string, unknown>[] }
		expect(feed.items[0]?.['_comments']).toEqual({ count: 2, url: 'https://news.example.org/en/aral/#comments' })
		expect(await talk.newsroom.text('/en/feed.xml')).toContain('<slash:comments>2</slash:comments>')
	})

	test('says its day and no more, and its hour is not kept to the minute', async () => {
		const talk = await opened({ comments: 'open' })
		await talk.comment({})
		expect(await talk.page()).toContain('<a href="#comment-1">1 June 2026</a>')
		expect((await rowsOf(talk, 'shown'))[0]?.['hour']).toBe('2026-06-01T10:00:00.000Z')
	})

	test('is text: markup, links and what turns text around stay letters', async () => {
		const talk = await opened({ comments: 'open' })
		await talk.comment({
			name: '<b>Ann</b>',
			text: '<script>alert(1)</script>\n\u202eevil\u202c [x](javascript:x) & “so”',
		})
		const html = await talk.page()
		expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>')
		expect(html).toContain('<bdi>&#x3C;b>Ann&#x3C;/b></bdi>')
		expect(html).not.toContain('\u202e')
		expect(html).not.toContain('href="javascript')
	})

	test.each([
		['no name', { name: ' ' }, 'Please write a name. A nickname will do.'],
		['no text', { text: '\u200b\n ' }, 'Please write your comment.'],
		['81 characters for a name', { name: 'ж'.repeat(81) }, 'A name has 80 characters at most.'],
		['1,501 characters', { text: '👨‍👩‍👧‍👦'.repeat(1) + 'я'.repeat(1500) }, 'The comment is 1 character too long.'],
		[
			'four links',
			{ text: 'See http://a.example http://b.example http://c.example http://d.example' },
			'A comment has 3 links at most.',
		],
		['an answer to nobody', { replyTo: '7' }, 'The comment that you answer is not there any more.'],
	])('with %s comes back with a word on it, and is not kept', async (_, fields, sentence) => {
		const talk = await opened()
		expect((await talk.comment(fields)).mend?.join(' ')).toContain(sentence)
		expect(await rowsOf(talk, 'held')).toEqual([])
	})

	test('of 1,500 characters as people count them is taken, in any script', async () => {
		const talk = await opened()
		for (const text of ['👨‍👩‍👧‍👦'.repeat(400), 'ё'.normalize('NFD').repeat(1500), 'क्षि'.repeat(900)])
			expect(await talk.comment({ text, name: 'Ж'.repeat(80) })).toHaveProperty('address')
	})

	test('that comes twice is one: a double click gets the same answer', async () => {
		const talk = await opened()
		const proof = await talk.proof()
		const [first, second] = await Promise.all([talk.comment({ proof }), talk.comment({ proof })])
		expect(second).toEqual(first)
		expect(await talk.comment({ proof })).toEqual(first)
		expect(await rowsOf(talk, 'held')).toHaveLength(1)
		// Somebody else's proof with other words is no ticket.
		expect((await talk.comment({ proof, text: 'Something else entirely, and longer.' })).mend).toBeDefined()
	})

	test('with the words of an earlier one is refused for a day', async () => {
		const talk = await opened()
		await talk.comment({ text: 'Buy the best rulers at our shop!' })
		expect((await talk.comment({ text: 'BUY the best rulers, at our shop' })).mend).toEqual([
			'This comment has been sent already.',
		])
		talk.wait(24 * 3600)
		expect(await talk.comment({ text: 'BUY the best rulers, at our shop' })).toHaveProperty('address')
		expect(await talk.comment({ text: 'Thank you!' })).toHaveProperty('address')
		expect(await talk.comment({ text: 'Thank you!' })).toHaveProperty('address')
	})

	test('with a word of the newsroom’s list is held back, in any spelling, even where comments appear at once', async () => {
		const talk = await opened({ comments: 'open' })
		await talk.newsroom.upload({ 'words.yml': 'withhold: [badger*]\n' })
		await talk.comment({ text: 'A nice b4dger was seen near row seven.' })
		expect(await rowsOf(talk, 'held')).toMatchObject([{ status: 'SYSTEM_WITHHELD', words: ['badger*'] }])
		expect(await talk.page()).not.toContain('b4dger')
	})

	test('with a link waits, even where comments appear at once', async () => {
		const talk = await opened({ comments: 'open' })
		await talk.comment({ text: 'The whole list is at https://example.org/rows' })
		expect(await rowsOf(talk, 'held')).toMatchObject([{ status: 'PREMOD' }])
	})

	test.each(['closed', 'off'])('is not taken where comments are %s', async (comments) => {
		const talk = await opened({ comments })
		const answer = await talk.comment({})
		expect(answer.address).toBeUndefined()
		expect(await talk.page()).not.toContain('<textarea')
	})

	test('under an article that readers do not see is not taken', async () => {
		const talk = await opened()
		expect((await talk.post('/converse/comments', { language: 'ru', name: 'A', text: 'B' })).status).toBe(404)
		expect((await talk.post('/converse/comments', { story: 'nowhere', name: 'A', text: 'B' })).status).toBe(404)
	})
})

describe('a flood', () => {
	test('from one place is stopped, and others write on', async () => {
		const talk = await opened()
		const answers: string[] = []
		for (let at = 0; at < 12; at++) {
			const { mend } = await talk.comment({ text: `Row ${at} has lost ${at * 3} seedlings to the goats.` })
			answers.push(mend === undefined ? 'taken' : mend.join(' '))
		}
		expect(answers.filter((answer) => answer === 'taken')).toHaveLength(10)
		expect(answers.at(-1)).toContain('Too many comments have come in a short time.')
		talk.address = '192.0.2.18'
		expect(await talk.comment({ text: 'Another reader, from another place.' })).toHaveProperty('address')
		talk.address = '192.0.2.17'
		talk.wait(600)
		expect(await talk.comment({ text: 'The first one, ten minutes later.' })).toHaveProperty('address')
	})
})

describe('a program', () => {
	test.each([
		[
			'with a forged proof',
			{
				proof: Buffer.from(
					'{"algorithm":"SHA-256","challenge":"00","number":1,"salt":"aaaaaaaaaaaaaaaaaaaaaaaa?at=1&","signature":"00"}',
				).toString('base64'),
			},
		],
		['with no JSON for a proof', { proof: 'x'.repeat(3000) }],
		['with a forged token', { proof: 'x', token: `${'a'.repeat(24)}.1780000000000.${'b'.repeat(43)}` }],
		['that fills in what people do not see', { website: 'https://spam.example' }],
	])('%s is asked once more', async (_, fields) => {
		const talk = await opened()
		expect(await talk.comment(fields)).toEqual({ confirm: true })
		expect(await rowsOf(talk, 'held')).toEqual([])
	})

	test('that is faster than a person, or comes the next day, is refused', async () => {
		const talk = await opened()
		const proof = await talk.proof()
		talk.wait(-9)
		expect((await talk.comment({ proof })).mend?.[0]).toContain('faster than a person writes')
		talk.wait(4 * 3600)
		expect((await talk.comment({ proof })).mend?.[0]).toContain('open for too long')
	})
})
