import { expect, test } from 'vitest'
import type { Cell } from '../../functions/desk/standing/standing.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const languages = ['en', 'ru', 'kk', 'ar', 'uz-Latn', 'fa', 'tg', 'ky', 'uz-Cyrl', 'tr', 'uk', 'de']

/** A desk with so many stories, each in twelve languages. */
async function deskOf(stories: number): Promise<EditorsDesk> {
	const desk = new EditorsDesk(await open())
	const cell: Cell = {
		...{
			state: 'live',
			olderIsLive: false,
			waitsFor: [],
			errors: 0,
			warnings: 1,
			address: '/en/a-story/',
			due: null,
			ends: null,
		},
		...{ made: 'human', file: 'articles/a-story/en.md', versionId: 'v'.repeat(32), at: '2026-01-01T00:00:00.000Z' },
		title: 'Saxaul returns to the seabed of the Aral Sea, a third of it at least',
	}
	const cells = Object.fromEntries(languages.map((tag) => [tag, cell]))
	for (let at = 0; at < stories; at++) {
		const [story, day] = [
			`story-${String(at).padStart(5, '0')}`,
			new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toISOString(),
		]
		const value = { story, at: day, section: 'environment', authors: ['madina'], cells }
		await desk.tools.catalogue.transact([
			{ partition: 'standings', sort: `${day}#${story}`, action: 'put', if: 'any', value },
		])
	}
	return desk
}

/** Median time of a page, in milliseconds. */
async function timeOf(desk: EditorsDesk, path: string): Promise<number> {
	const times: number[] = []
	for (let round = 0; round < 9; round++) {
		const began = performance.now()
		expect((await desk.get(path)).status).toBe(200)
		times.push(performance.now() - began)
	}
	return times.toSorted((a, b) => a - b)[4] ?? 0
}

test('ten thousand stories in twelve languages open as fast as a hundred do', async () => {
	const [few, many] = [await deskOf(100), await deskOf(10_000)]
	for (const path of ['/desk/', '/desk/?words=saxaul+sea']) {
		const [short, long] = [await timeOf(few, path), await timeOf(many, path)]
		console.log(`${path}: ${short.toFixed(0)} ms of 100 stories, ${long.toFixed(0)} ms of 10,000`)
		// A page reads the same rows of either; machines that check many things at once are uneven.
		expect(long).toBeLessThan(3 * short + 50)
	}
	// A search that finds nothing reads a thousand rows, and says how far it has come.
	const nothing = await timeOf(many, '/desk/?words=nowhere')
	console.log(`a search that finds nothing: ${nothing.toFixed(0)} ms, to the thousandth story`)
	expect(await (await many.get('/desk/?words=nowhere')).text()).toContain('Searched as far back as')
}, 120_000)
