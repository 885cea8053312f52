import { expect, test } from 'vitest'
import { coverageCsv } from '../../../functions/desk/gaps/coverage-files.ts'
import { readCoverage } from '../../../functions/desk/gaps/read-coverage.ts'
import { all, textOf } from '../../markup/element.ts'
import { manuscript, settings } from '../../support/fixture.ts'
import { newsrooms } from '../../support/newsrooms.ts'
import { EditorsDesk } from '../editors-desk.ts'

const open = newsrooms()
const cell = {
	...{ state: 'live', olderIsLive: false, waitsFor: [], errors: 0, warnings: 0, title: 'A story', address: '/en/x/' },
	...{ due: null, ends: null, made: null, file: 'articles/x/en.md', versionId: '1', at: '2026-01-01T00:00:00.000Z' },
}

test('the page counts by section and language what is missing and behind, and leads to each', async () => {
	const desk = new EditorsDesk(await open())
	const put = async (minute: number, file: string, text: string) => {
		const record = await desk.newsroom.put(`articles/${file}.md`, text)
		await desk.newsroom.deliver({ ...record, eventTime: `2026-06-01T00:0${minute}:00.000Z` })
	}
	await put(1, 'aral/en', manuscript({}, 'One.'))
	await put(2, 'aral/kk', manuscript({ title: 'Арал', source: { lang: 'en' } }, 'Бір.'))
	await put(3, 'aral/en', manuscript({}, 'Once.'))
	await put(4, 'gone/en', manuscript({ title: 'Gone', status: 'withdrawn' }))
	const page = await desk.page('/desk/coverage')
	expect(textOf(page)).toContain('1 story was looked at')
	const rows = all(page, 'tr').map((row) => textOf(row))
	expect(rows[1]).toMatch(/^EnvironmentMissing: 1Behind: 1Missing: 1Missing: 1$/)
	expect(rows[3]).toMatch(/^Saxaul returns to the Aral seabedaralEnvironmentрусский.*қазақша 1$/i)
	const csv = await (await desk.get('/desk/coverage/csv')).text()
	expect(csv.split('\r\n').slice(0, 3)).toEqual([
		'story,title,section,language,what,paragraphs,urgent',
		'aral,Saxaul returns to the Aral seabed,environment,ru,missing,,',
		'aral,Saxaul returns to the Aral seabed,environment,ar,missing,,',
	])
	expect(csv).toContain('aral,Saxaul returns to the Aral seabed,environment,kk,behind,1,\r\n')
	const json = (await (await desk.get('/desk/coverage/json')).json()) as { stories: number; next: unknown }
	expect(json).toMatchObject({ stories: 1, next: null, gaps: [{ story: 'aral', behind: [{ language: 'kk' }] }] })
	desk.roles = ['moderator']
	expect((await desk.get('/desk/coverage')).status).toBe(200)
})

test('a page costs one query of so many rows, however many stories there are, and leads on to the next', async () => {
	const { catalogue } = await open()
	for (let at = 0; at < 450; at++) {
		const value = { story: `s${at}`, at: '', section: null, authors: [], cells: { en: cell } }
		const sort = `2026-01-01T00:00:00.000Z#s${String(at).padStart(4, '0')}`
		await catalogue.transact([{ partition: 'standings', sort, action: 'put', if: 'any', value }])
	}
	const seen: number[] = []
	let queries = 0
	const counting = {
		...catalogue,
		query: async (range: Parameters<typeof catalogue.query>[0]) => {
			queries++
			return catalogue.query(range)
		},
	}
	let after: string | undefined
	do {
		const { stories, next, totals } = await readCoverage(['en', 'kk'], after, counting as typeof catalogue)
		seen.push(stories)
		expect(totals.map(({ language, missing }) => [language, missing])).toEqual([
			['en', 0],
			['kk', stories],
		])
		after = next
	} while (after !== undefined)
	expect([seen, queries]).toEqual([[200, 200, 50], 3])
})

test('pages that stand in no section and lack nothing are no row; those that lack something are one', async () => {
	const newsroom = await open()
	const desk = new EditorsDesk(newsroom)
	const rows = async () => all(await desk.page('/desk/coverage'), 'tr').map((row) => textOf(row))
	const put = (story: string, languages: readonly string[]) => {
		const cells = Object.fromEntries(languages.map((tag) => [tag, cell]))
		const value = { story, at: '', section: null, authors: [], cells }
		const sort = `2026-01-01T00:00:00.000Z#${story}`
		return newsroom.catalogue.transact([{ partition: 'standings', sort, action: 'put', if: 'any', value }])
	}
	await put('about', ['en', 'ru', 'kk', 'ar', 'uz-Latn'])
	expect(await rows()).toEqual([])
	await put('contact', ['en', 'ru', 'ar', 'uz-Latn'])
	expect((await rows())[1]).toMatch(/Missing: 1$/)
})

test('a language that rules make is missing only where what it is made from is missing as well', async () => {
	const newsroom = await open()
	const desk = new EditorsDesk(newsroom)
	const site = `${settings['site.yml'].replace('ar, uz-Latn]', 'ar, uz-Latn, uz-Cyrl]')}alphabets: { uz-Cyrl: { from: uz-Latn } }\n`
	await newsroom.upload({ 'site.yml': site })
	const cells: Readonly<Record<string, object>> = { waiting: { 'uz-Latn': cell }, english: { en: cell } }
	for (const [story, own] of Object.entries(cells)) {
		const value = { story, at: '', section: 'society', authors: [], cells: own }
		const sort = `2026-01-01T00:00:00.000Z#${story}`
		await newsroom.catalogue.transact([{ partition: 'standings', sort, action: 'put', if: 'any', value }])
	}
	const { gaps } = (await (await desk.get('/desk/coverage/json')).json()) as {
		gaps: readonly { story: string; missing: readonly string[] }[]
	}
	expect(gaps.map(({ story, missing }) => [story, ...missing])).toEqual([
		['waiting', 'en', 'ru', 'kk', 'ar'],
		['english', 'ru', 'kk', 'ar', 'uz-Latn', 'uz-Cyrl'],
	])
})

test('a headline is a headline in a spreadsheet too, whatever it begins with', () => {
	const gap = { story: 'x', title: '=SUM("a", b)', titleLanguage: 'en', section: null, missing: ['kk'], behind: [] }
	expect(coverageCsv({ gaps: [gap] }).split('\r\n')[1]).toBe(`x,"'=SUM(""a"", b)",,kk,missing,,`)
})
