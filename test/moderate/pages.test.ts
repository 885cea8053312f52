import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { purify } from '../../functions/converse/checks/purify.ts'
import { findWords } from '../../functions/converse/checks/word-list.ts'
import { approve, reject } from '../../functions/moderate/decide.ts'
import { markedText } from '../../functions/moderate/marked-text.ts'
import { all, type Element, only, textOf, words } from '../markup/element.ts'
import { readFragment, readHtml } from '../markup/html.ts'
import { payloads } from '../render/payloads.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { ModeratorsDesk } from './moderators-desk.ts'

const open = newsrooms()
const opened = async (files: Record<string, string> = {}) => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript({ title: 'The first rows' }), ...files })
	return new ModeratorsDesk(newsroom)
}
const pageOf = async (desk: ModeratorsDesk, path = '') => readHtml(await (await desk.get(path)).text())
const mainOf = (page: Element) => all(page, 'main')[0] ?? page
const articlesOf = (page: Element) => all(mainOf(page), 'article')
const moreOf = (page: Element) => all(mainOf(page), 'a').find((link) => textOf(link) === 'More')?.attributes['href']

/** Every page of the list, as “More” leads from one to the next. */
async function wholeList(desk: ModeratorsDesk): Promise<Element[]> {
	const pages: Element[] = []
	let path: string | undefined = ''
	for (let round = 0; path !== undefined && round < 9; round++) {
		const answer = await desk.get(path)
		if (answer.status !== 200) break
		const page = readHtml(await answer.text())
		pages.push(page)
		path = moreOf(page)?.replace('/desk/comments/', '')
	}
	return pages
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const fieldsOf = (form: Element) =>
	Object.fromEntries(all(form, 'input').map(({ attributes }) => [attributes['name'], attributes['value']]))

describe('the list of what waits', () => {
	test('says of each comment what it is about, who wrote what, when, and whom it answers', async () => {
		const desk = await opened()
		await desk.put({ text: 'The first of all.\n\nIt is long.', name: 'Daniyar', status: 'APPROVED' })
		await desk.put({ text: 'One line\nand another.\n\nA paragraph.', name: 'Aigul', replyTo: 1 })
		const [article, ...more] = articlesOf(await pageOf(desk))
		if (article === undefined) throw new Error('Nothing waits')
		expect(more).toEqual([])
		const [link] = all(article, 'a')
		expect(link?.attributes).toEqual({ href: '/en/aral/', lang: 'en', dir: 'ltr' })
		expect(link && textOf(link)).toBe('The first rows')
		expect(plain(textOf(article))).toContain('Aigul · English · Came in 1 June 2026')
		expect(all(article, 'time')[0]?.attributes['datetime']).toBe('2026-06-01')
		expect(plain(textOf(only(article, 'blockquote')))).toBe('Reply to DaniyarThe first of all.It is long.')
		const text = all(article, 'div').find(({ attributes }) => attributes['lang'] === 'en' && !attributes['class'])
		const paragraphs = all(article, 'p').filter(({ attributes }) => attributes['dir'] === 'auto')
		expect(text).toBeDefined()
		expect(paragraphs.map(textOf)).toEqual(['The first of all.', 'It is long.', 'One lineand another.', 'A paragraph.'])
	})

	test('has a form for each decision, which says what it is about', async () => {
		const desk = await opened()
		await desk.put({ text: 'The seedlings stood well.' })
		const page = await pageOf(desk)
		const about = { story: 'aral', language: 'en' }
		const forms = all(page, 'form')
		expect(forms.map(fieldsOf)).toEqual([
			{ do: 'approve', ...about, number: '1' },
			{ do: 'reject', ...about, number: '1' },
			{ do: 'answer', ...about, number: '1' },
			{ do: 'close', ...about },
		])
		for (const { attributes } of forms) expect(attributes).toMatchObject({ method: 'post' })
		const [select] = all(page, 'select')
		expect(select?.attributes).toHaveProperty('required')
		expect(all(page, 'option').map(({ attributes }) => attributes['value'])).toEqual([
			...['', 'topic', 'insult', 'hatred', 'exposes', 'advertises', 'policy'],
		])
	})

	test('shows what the word list found, and where', async () => {
		const desk = await opened({ 'words.yml': 'withhold: [badger*]\n' })
		await desk.put({ text: 'Two BADGERS and a fox.', status: 'SYSTEM_WITHHELD', words: ['badger*', 'weasel'] })
		await desk.put({ text: 'A fox.' })
		const [withheld, other] = articlesOf(await pageOf(desk))
		if (withheld === undefined || other === undefined) throw new Error('Two wait')
		expect(words(withheld.attributes['class'])).toContain('withheld')
		expect(plain(textOf(withheld))).toContain('On the word list: badger* and weasel')
		expect(all(withheld, 'mark').map(textOf)).toEqual(['BADGERS'])
		expect(words(other.attributes['class'])).not.toContain('withheld')
		expect(all(other, 'mark')).toEqual([])
	})

	test('cuts a long comment that is answered, not the one that waits', async () => {
		const desk = await opened()
		await desk.put({ text: '👨‍👩‍👧'.repeat(300), status: 'APPROVED' })
		await desk.put({ text: 'б'.repeat(1500), replyTo: 1 })
		const main = textOf(mainOf(await pageOf(desk)))
		expect(main).toContain(`${'👨‍👩‍👧'.repeat(200)}…`)
		expect(main).not.toContain('👨‍👩‍👧'.repeat(201))
		expect(main).toContain('б'.repeat(1500))
	})

	test('goes on where one page ends, and every comment is on one of them', async () => {
		const desk = await opened()
		for (let count = 0; count < 120; count++) await desk.put({ text: `Comment ${count}.` })
		const pages = await wholeList(desk)
		expect(pages).toHaveLength(3)
		const seen = pages.flatMap(articlesOf).map(({ attributes }) => attributes['id'])
		expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => `c-en-aral-${at + 1}`))
	})

	test('leads on to the next comment once one is decided', async () => {
		const desk = await opened()
		for (const text of ['One.', 'Two.']) await desk.put({ text })
		const [first, second] = articlesOf(await pageOf(desk))
		if (first === undefined || second === undefined) throw new Error('Two wait')
		const actions = (one: Element) => all(one, 'form').map(({ attributes }) => attributes['action'])
		expect(actions(first)[0]).toBe('/desk/comments/decide#c-en-aral-2')
		expect(second.attributes).toMatchObject({ id: 'c-en-aral-2', tabindex: '-1' })
		expect(actions(second)[0]).toBe('/desk/comments/decide')
	})

	test('says so when nothing waits, and has no script then', async () => {
		const page = await pageOf(await opened())
		expect(textOf(mainOf(page))).toContain('No comment waits.')
		expect(all(page, 'script')).toEqual([])
	})

	test('has one short script, which its policy names', async () => {
		const desk = await opened()
		await desk.put({ text: 'One.' })
		const page = await pageOf(desk)
		const scripts = all(page, 'script').map(textOf)
		expect(scripts).toHaveLength(1)
		expect(Buffer.byteLength(scripts[0] ?? '')).toBeLessThan(1024)
		const policy = all(page, 'meta').find(({ attributes }) => attributes['http-equiv'])?.attributes['content']
		expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}='; form-action 'self'/)
	})

	test('keeps a comment whose article is gone: it has to be decided, too', async () => {
		const desk = await opened()
		await desk.put({ text: 'One.', story: 'no such story' })
		const [article] = articlesOf(await pageOf(desk))
		expect(article && textOf(only(article, 'h2'))).toBe('no such story')
		expect(article && all(only(article, 'h2'), 'a')).toEqual([])
		expect(article?.attributes['id']).toBe('c-en-no%20such%20story-1')
	})
})

test('whatever somebody types is text for moderators, marked or not', async () => {
	const desk = await opened({ 'words.yml': 'withhold: [alert*, script*, evil*]\n' })
	const typed = payloads.map(({ text }) => purify(text, 'many')).filter((text) => text !== '')
	for (const text of typed) await desk.put({ text, name: purify(text, 'one'), status: 'APPROVED' })
	for (const [at, text] of typed.entries()) await desk.put({ text, name: purify(text, 'one'), replyTo: at + 1 })
	const squeezed = (text: string) => text.replace(/\s+/g, '')
	const list = await wholeList(desk)
	const pages = [...list, await pageOf(desk, 'published?story=aral&language=en')]
	const seen = list.flatMap(articlesOf).map((article) => squeezed(textOf(article)))
	expect(seen).toHaveLength(typed.length)
	for (const [at, text] of typed.entries()) expect(seen[at]).toContain(squeezed(text))
	const known =
		'a article bdi blockquote br button details div form h1 h2 input label main mark option p select strong summary textarea time'
	for (const page of pages) {
		const main = mainOf(page)
		expect([...new Set(all(main).map(({ name }) => name))].filter((name) => !known.split(' ').includes(name))).toEqual(
			[],
		)
		const handlers = all(page).flatMap(({ attributes }) =>
			Object.keys(attributes).filter((name) => /^on|^style$/.test(name)),
		)
		expect(handlers).toEqual([])
		for (const { attributes } of all(main, 'a')) expect(attributes['href']).toMatch(/^\/(en|desk)\//)
	}
})

describe('a mark on a text', () => {
	const marksOf = (text: string, list: readonly string[]) => {
		const html = toHtml({ type: 'root', children: markedText(text, findWords(text, list)) })
		return all(readFragment(html), 'mark').map(textOf)
	}

	test.each([
		['after emoji of many signs', '👩‍🌾👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 the goat 🐐', ['goat'], ['goat']],
		['on letters with marks', 'Un cafe\u0301 noir, s’il vous plai\u0302t', ['café'], ['cafe\u0301']],
		['on vocalised Arabic', 'قال كِتَابٌ جديد', ['كتاب'], ['كِتَابٌ']],
		['on Devanagari with its vowel signs', 'यह किताब अच्छी है', ['किताब'], ['किताब']],
		['on letters outside the first plane', 'x 𝐠𝐨𝐚𝐭 x', ['goat'], ['𝐠𝐨𝐚𝐭']],
		['on every one of several', 'goat, Goat and GOAT', ['goat'], ['goat', 'Goat', 'GOAT']],
	])('stands %s', (_, text, list, marked) => {
		expect(marksOf(text, list)).toEqual(marked)
	})

	test('neither loses nor adds a letter, wherever it stands', () => {
		const sign = fc.constantFrom('a', '\n', '\n\n', ' ', 'ж', '\u0301', '👩‍🌾', '<', '&', 'ك')
		const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''))
		const places = fc.uniqueArray(fc.nat(40), { maxLength: 8 })
		fc.assert(
			fc.property(text, places, (typed, ends) => {
				const sorted = ends.filter((end) => end <= typed.length).toSorted((one, other) => one - other)
				const matches = sorted.flatMap((from, at) => {
					const to = sorted[at + 1]
					return at % 2 === 0 && to !== undefined ? [{ from, to }] : []
				})
				const marked = h('div', markedText(typed, matches))
				const withoutBreaks = (one: string) => one.replaceAll('\n', '')
				const read = only(readFragment(toHtml(marked)), 'div')
				expect(textOf(read)).toBe(withoutBreaks(typed))
				const wanted = matches.map(({ from, to }) => withoutBreaks(typed.slice(from, to))).join('')
				expect(all(read, 'mark').map(textOf).join('')).toBe(wanted)
			}),
		)
	})
})

describe('a moderator who reads Arabic', () => {
	test('has every page from right to left, and not a word of English on it', async () => {
		const desk = await opened({
			'articles/aral/ar.md': manuscript(
				{ title: 'الصفوف الأولى', slug: 'صفوف' },
				'زُرعت الصفوف الأولى مع أمطار الربيع في قاع البحر.',
			),
		})
		desk.who = 'مدينة'
		for (const status of ['PREMOD', 'APPROVED', 'PREMOD', 'PREMOD'] as const)
			await desk.put({
				text: 'تعليق',
				name: 'عائشة',
				language: 'ar',
				status,
				words: status === 'PREMOD' ? ['كلمة'] : [],
			})
		await approve({ story: 'aral', language: 'ar', number: 1, by: desk.who }, desk.tools)
		await reject({ story: 'aral', language: 'ar', number: 3, by: desk.who }, 'hatred', desk.tools)
		for (const path of ['?language=ar&said=decided', 'trail?language=ar', 'published?story=aral&language=ar&in=ar']) {
			const page = await pageOf(desk, path)
			const html = all(page, 'html')[0]
			expect([path, html?.attributes]).toMatchObject([path, { lang: 'ar', dir: 'rtl' }])
			const main = mainOf(page)
			expect(textOf(main).length).toBeGreaterThan(30)
			// The name of a format is the same in every language.
			const latin = (textOf(main).match(/[A-Za-z]{2,}/g) ?? []).filter((word) => word !== 'JSON')
			expect([path, ...latin]).toEqual([path])
			const labels = all(main).map(({ attributes }) => attributes['aria-label'] ?? '')
			expect(labels.join('')).not.toMatch(/[A-Za-z]/)
			for (const { attributes } of all(page, 'header').flatMap((header) => all(header, 'a')))
				if (attributes['href'] !== '/desk/') expect(attributes['href']).toContain('language=ar')
		}
	})
})

test('what was decided is said of this month and the one before, the newest first', async () => {
	const desk = await opened()
	for (const text of ['One kestrel.', 'Two kestrels.', 'Three kestrels.']) await desk.put({ text })
	const about = { story: 'aral', language: 'en', by: 'madina' }
	desk.newsroom.now = '2026-04-30T12:00:00.000Z'
	await approve({ ...about, number: 1 }, desk.tools)
	desk.newsroom.now = '2026-05-31T12:00:00.000Z'
	await approve({ ...about, number: 2 }, desk.tools)
	desk.newsroom.now = '2026-06-30T12:00:00.000Z'
	await reject({ ...about, number: 3, by: '<b>Aigul</b>' }, 'topic', desk.tools)
	const entries = all(mainOf(await pageOf(desk, 'trail')), 'li').map((entry) => plain(textOf(entry)))
	expect(entries).toEqual([
		'30 June 2026, 17:00 · <b>Aigul</b> · rejected · The first rows · 3 · It is not about the article.',
		'31 May 2026, 17:00 · madina · published · The first rows · 2',
	])
})

test('a long trail goes on over the end of the month', async () => {
	const desk = await opened()
	const about = { story: 'aral', language: 'en', by: 'madina' }
	for (let count = 0; count < 130; count++) {
		const number = await desk.put({ text: 'One.' })
		desk.newsroom.now = new Date(Date.UTC(2026, 4, 31, 23, 0) + count * 60_000).toISOString()
		await approve({ ...about, number }, desk.tools)
	}
	const first = mainOf(await pageOf(desk, 'trail'))
	const second = mainOf(await pageOf(desk, moreOf(first)?.replace('/desk/comments/', '')))
	const numbers = [first, second].map((page) => all(page, 'li').map((entry) => textOf(entry).split(' · ').at(-1)))
	expect(numbers.flat()).toEqual(Array.from({ length: 130 }, (_, at) => String(130 - at)))
})

test('the comments on a page are listed, the newest first, each with a way to take it off', async () => {
	const desk = await opened()
	await desk.put({ text: 'One.', status: 'APPROVED' })
	await desk.put({ text: 'Two.', status: 'APPROVED', name: 'The Steppe Post', byNewsroom: true })
	await desk.put({ text: 'Waits.' })
	const page = await pageOf(desk, 'published?story=aral&language=en')
	expect(articlesOf(page).map((article) => plain(textOf(only(article, 'h2'))))).toEqual([
		'The Steppe Post (Newsroom)',
		'Aigul',
	])
	const about = { story: 'aral', language: 'en' }
	expect(all(page, 'form').map(fieldsOf)).toEqual([
		{ do: 'close', ...about },
		{ do: 'withdraw', ...about, number: '2' },
		{ do: 'erase', ...about, number: '2' },
		{ do: 'withdraw', ...about, number: '1' },
		{ do: 'erase', ...about, number: '1' },
	])
	expect(textOf(page)).not.toContain('Waits.')
})

test('every page is valid HTML', async () => {
	const desk = await opened({ 'words.yml': 'withhold: [goat]\n' })
	await desk.put({ text: 'A goat.', status: 'SYSTEM_WITHHELD', words: ['goat'] })
	await desk.put({ text: 'One.', status: 'APPROVED' })
	await desk.put({ text: 'Two.', replyTo: 2 })
	await approve({ story: 'aral', language: 'en', number: 3, by: 'madina' }, desk.tools)
	const validator = new HtmlValidate(
		new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'] }),
	)
	for (const path of ['?said=decided', '?language=ar', 'trail', 'published?story=aral&language=en']) {
		const report = await validator.validateString(await (await desk.get(path)).text())
		const found = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
		)
		expect([path, ...found]).toEqual([path])
	}
})
