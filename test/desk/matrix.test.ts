import { expect, test } from 'vitest'
import { readStandings } from '../../functions/desk/standing/read-standings.ts'
import { all, textOf } from '../markup/element.ts'
import { lead, manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()

test('an editor sees where each story stands in each language', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({
		'articles/aral/en.md': manuscript(),
		'articles/aral/ru.md': manuscript({ title: 'Саксаул', status: 'draft' }),
		'articles/aral/kk.md': manuscript({ title: undefined }),
		'articles/aral/ar.md': manuscript({ title: 'غابة', date: '2026-06-01T11:00:00+05:00' }),
		'articles/aral/uz-Latn.md': manuscript({ title: 'Saksovul', lead }),
		'articles/lake/en.md': manuscript({ title: 'The lake', translation: 'machine', source: { lang: 'kk' } }),
	})
	expect(await desk.matrix()).toEqual({
		lake: {
			en: expect.stringMatching(/^live ?1 warning ?machine translation ?↗$/),
			...{ ru: 'missing', kk: 'missing', ar: 'missing', 'uz-Latn': 'missing' },
		},
		aral: {
			en: expect.stringMatching(/^live ?(\d warnings? ?)?↗$/),
			ru: expect.stringMatching(/^draft/),
			kk: expect.stringMatching(/^to be mended ?1 mistake/),
			// It is five in the morning in Almaty and midnight in Greenwich.
			ar: expect.stringMatching(/^scheduled ?1 June 2026, 11:00 ?1 June 2026, 06:00 UTC ?in 6 hours/),
			'uz-Latn': expect.stringMatching(/^waits for a photo.*lead\.jpg/),
		},
	})
})

test('what is mended, goes live or is withdrawn shows at once', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ title: undefined }) })
	expect((await desk.matrix())['aral']?.['en']).toMatch(/^to be mended/)
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript() })
	expect((await desk.matrix())['aral']?.['en']).toMatch(/^live/)
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ title: undefined }) })
	expect((await desk.matrix())['aral']?.['en']).toMatch(/^to be mended ?1 mistake.*readers see an older version/)
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'withdrawn' }) })
	expect((await desk.matrix())['aral']?.['en']).toMatch(/^withdrawn/)
})

test('filters: what needs somebody, a language, a section, an author, words without their marks', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({
		'articles/aral/en.md': manuscript({ title: 'Été at the sea' }),
		'articles/aral/kk.md': manuscript({ title: undefined }),
		'articles/lake/ru.md': manuscript({ title: 'Озеро', section: 'society', authors: ['madina'] }),
	})
	const stories = async (query: string) => Object.keys(await desk.matrix(query))
	expect(await stories('?needs=me')).toEqual(['aral'])
	expect(await stories('?needs=me&language=en')).toEqual([])
	expect(await stories('?needs=me&language=kk')).toEqual(['aral'])
	expect(await stories('?language=ru')).toEqual(['lake'])
	expect(await stories('?section=society')).toEqual(['lake'])
	expect(await stories('?author=aral-bureau')).toEqual(['aral'])
	expect(await stories('?words=ete+SEA')).toEqual(['aral'])
	expect(await stories('?words=озеро')).toEqual(['lake'])
	expect(await stories('?words=nowhere')).toEqual([])
})

test('the calendar says what goes out and what ends, until it has', async () => {
	const desk = new EditorsDesk(await open())
	const lines = async () => {
		const page = await desk.page('/desk/calendar')
		return all(page, 'li').flatMap((line) => (all(line, 'time').length > 0 ? [textOf(line).replace(/\s+/g, ' ')] : []))
	}
	expect(await lines()).toEqual([])
	await desk.newsroom.upload({
		'articles/aral/en.md': manuscript({ date: '2026-06-03T09:00:00+05:00', expires: '2026-07-01T00:00:00Z' }),
		'articles/aral/ru.md': manuscript({ title: 'Саксаул', date: '2026-06-02T09:00:00+05:00' }),
	})
	const [ru, en, end] = [
		/^2 June 2026, 09:00.*04:00 UTC.*Саксаул.*goes live$/,
		/^3 June.*goes live$/,
		/^1 July.*taken down$/,
	]
	const likes = (...patterns: RegExp[]) => patterns.map((pattern) => expect.stringMatching(pattern))
	expect(await lines()).toEqual(likes(ru, en, end))
	await desk.newsroom.strike('2026-06-02T05:00:00.000Z')
	expect(await lines()).toEqual(likes(en, end))
	await desk.newsroom.upload({ 'articles/aral/en.md': manuscript({ status: 'withdrawn' }) })
	expect(await lines()).toEqual([])
})

test('a page costs the same however many stories there are, and leads on to the next', async () => {
	const newsroom = await open()
	const { catalogue } = newsroom
	const cell = {
		...{
			state: 'live',
			olderIsLive: false,
			waitsFor: [],
			errors: 0,
			warnings: 0,
			address: '/en/x/',
			due: null,
			ends: null,
		},
		...{ made: null, file: 'articles/x/en.md', versionId: '1', at: '2026-01-01T00:00:00.000Z', title: 'A story' },
	}
	const count = 3_000
	for (let at = 0; at < count; at++) {
		const story = `story-${String(at).padStart(5, '0')}`
		const day = new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toISOString()
		const value = { story, at: day, section: at === 7 ? 'society' : 'environment', authors: [], cells: { en: cell } }
		await catalogue.transact([{ partition: 'standings', sort: `${day}#${story}`, action: 'put', if: 'any', value }])
	}
	let rows = 0
	const counting = {
		...{ read: catalogue.read.bind(catalogue), transact: catalogue.transact.bind(catalogue) },
		query: async (range: Parameters<typeof catalogue.query>[0]) => {
			const found = await catalogue.query(range)
			rows += found.length
			return found
		},
	}
	const seen: string[] = []
	let next: string | undefined
	do {
		rows = 0
		const page = await readStandings({}, next, counting)
		seen.push(...page.standings.map(({ story }) => story))
		next = page.next
		expect(rows).toBeLessThanOrEqual(201)
	} while (next !== undefined)
	expect(seen).toEqual(Array.from({ length: count }, (_, at) => `story-${String(count - 1 - at).padStart(5, '0')}`))
	// A search for the one at the far end goes a stretch at a time.
	rows = 0
	let found = await readStandings({ section: 'society' }, undefined, counting)
	expect([found.standings.length, rows]).toEqual([0, 1_000])
	for (let pages = 0; found.next !== undefined; pages++) {
		expect(pages).toBeLessThan(4)
		if (found.standings.length > 0) break
		found = await readStandings({ section: 'society' }, found.next, counting)
	}
	expect(found.standings.map(({ story }) => story)).toEqual(['story-00007'])
})

test('the desk speaks the language that the browser asks for, or that was chosen', async () => {
	const desk = new EditorsDesk(await open())
	const heading = async (headers: Record<string, string>) => {
		const page = await desk.page('/desk/', headers)
		return [all(page, 'html')[0]?.attributes['lang'], textOf(all(page, 'h1')[0] ?? page)]
	}
	expect(await heading({ 'accept-language': 'de-DE' })).toEqual(['en', 'Stories'])
	expect((await heading({ 'accept-language': 'fa-IR' }))[0]).toBe('fa')
	const chosen = await desk.get('/desk/language/kk?to=%2Fdesk%2Factivity')
	expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/desk/activity'])
	const [cookie = ''] = (chosen.headers.get('set-cookie') ?? '').split(';')
	expect((await heading({ 'accept-language': 'fa-IR', cookie }))[0]).toBe('kk')
})

test.each([
	'https://elsewhere.example/',
	'//elsewhere.example/',
	'/desk//elsewhere.example',
	'/desk/\\elsewhere',
	'/en/',
])('a choice of language leads back to the desk, never to %s', async (to) => {
	const desk = new EditorsDesk(await open({ bare: true }))
	const answer = await desk.get(`/desk/language/en?${new URLSearchParams({ to })}`)
	expect(answer.headers.get('location')).toBe('/desk/')
})

test('a translation says by how many paragraphs its source has gone on, until it follows', async () => {
	const desk = new EditorsDesk(await open())
	const { newsroom } = desk
	const put = async (minute: number, key: string, text: string) => {
		const eventTime = `2026-06-01T00:0${minute}:00.000Z`
		await newsroom.deliver({ ...(await newsroom.put(key, text)), eventTime })
		return (await desk.matrix())['aral']
	}
	const english = (minute: number, body: string, fields = {}) =>
		put(minute, 'articles/aral/en.md', manuscript(fields, body))
	const kazakh = (minute: number, title: string) =>
		put(minute, 'articles/aral/kk.md', manuscript({ title, translation: 'human', source: { lang: 'en' } }))
	await english(1, 'One.\n\nTwo.')
	expect((await kazakh(2, 'Арал'))?.['kk']).toMatch(/^live(?!.*behind)/)
	const changed = await english(3, 'One more.\n\nTwo.\n\nThree.')
	expect(changed?.['kk']).toContain('2 paragraphs behind')
	expect(changed?.['en']).not.toContain('behind')
	expect((await english(4, 'One more!\n\nTwo.\n\nThree.', { minor: true }))?.['kk']).toContain('2 paragraphs behind')
	expect((await kazakh(5, 'Арал теңізі'))?.['kk']).not.toContain('behind')
	// What comes back after a withdrawal is compared with what was there before it.
	await english(6, '', { status: 'withdrawn' })
	expect((await english(7, 'Another.\n\nTwo.\n\nThree.'))?.['kk']).toContain('1 paragraph behind')
})
