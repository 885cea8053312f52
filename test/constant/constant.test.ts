import { beforeAll, describe, expect, test } from 'vitest'
import { type Act, acts, countActs, storiesOf } from './acts.ts'
import { most, mostBytes } from './ceilings.ts'
import { type Meter, type Tally, type Unit, units } from './meter.ts'
import { inYears, type Pace, steady } from './pace.ts'
import { readSample } from './sample.ts'
import { actsTable, type Counts } from './table.ts'

const sizes = [100, 10_000, 1_000_000]

/** A newspaper that has always brought out 288 articles a day: a million of them are nine years and a half. */
const aged = (articles: number): Pace => steady(storiesOf(articles), 72)

/** A newspaper of ten years, with so few articles a day or so many. */
const busy = (articles: number): Pace => inYears(storiesOf(articles), 10)

/** What is as long as the newspaper is old: a row a month or a day of short names, and the index of the sitemaps. */
const asOld = ['search-months', 'sitemap-days', 'site: sitemap.xml']

/** What is as long as a month or a day of the newspaper: its search, its sitemap, its front. */
const asBusy = [
	'search',
	'site: search of a month',
	'sitemap',
	'site: sitemap of a day',
	'front day',
	'site: front day',
]

const sites: Record<string, Counts[]> = {}

beforeAll(async () => {
	const sample = await readSample()
	for (const [name, pace] of Object.entries({ aged, busy })) {
		sites[name] = []
		for (const size of sizes) sites[name].push(await countActs(pace(size), sample))
		if (process.env['CONSTANT_TABLE']) console.log(`${name}\n\n${actsTable(sites[name])}`)
	}
}, 240_000)

/** What was asked of an act on two sites, by kind; only what the test is about. */
function kindsOf(one: Meter, other: Meter, without: readonly string[]): (readonly [string, Tally, Tally])[] {
	const none = Object.fromEntries(units.map((unit) => [unit, 0])) as Tally
	return [...new Set([...one.kinds.keys(), ...other.kinds.keys()])]
		.filter((kind) => !without.includes(kind))
		.map((kind) => [kind, one.kinds.get(kind) ?? none, other.kinds.get(kind) ?? none])
}

/** Insists that a bigger site was asked for the same: as many objects and rows, and as many bytes but for a few. */
function expectSame(smaller: Meter, bigger: Meter, without: readonly string[]): void {
	for (const [kind, few, many] of kindsOf(smaller, bigger, without))
		for (const unit of units) {
			const told = `${unit} of ${kind}`
			if (!unit.includes('Bytes')) expect(many[unit], told).toBe(few[unit])
			else expect(Math.abs(many[unit] - few[unit]), told).toBeLessThanOrEqual(Math.max(few[unit] * 0.04, 200))
		}
}

const sitesOf = (name: string) => {
	const [hundred, thousands, million] = sites[name] ?? []
	if (hundred === undefined || thousands === undefined || million === undefined) throw new Error('Not counted')
	return { hundred, thousands, million }
}

describe('a newspaper that grows older', () => {
	test.for(acts.filter((act) => act !== 'the same in an old story'))(
		'%s costs the same with 10,000 articles and 1,000,000',
		(act) => {
			const { thousands, million } = sitesOf('aged')
			expectSame(thousands[act], million[act], asOld)
		},
	)

	test('a typing mistake mended in an old story costs the same but for the month it is in, which is full', () => {
		const { thousands, million } = sitesOf('aged')
		const act = 'the same in an old story'
		expectSame(thousands[act], million[act], [...asOld, 'search', 'site: search of a month'])
	})

	test.for(acts.filter((act) => act !== 'the same in an old story'))('%s costs no more with 100 articles', (act) => {
		const { hundred, thousands } = sitesOf('aged')
		for (const unit of units.filter((one) => !one.includes('Bytes')))
			expect(hundred[act].all[unit], unit).toBeLessThanOrEqual(thousands[act].all[unit])
	})

	test('a year adds twelve rows to the list of months, and 365 to that of days', () => {
		const { thousands, million } = sitesOf('aged')
		const grown = (act: Act, kind: string) => {
			const rows = (counts: Counts) => counts[act].kinds.get(kind)?.rowsRead ?? 0
			return rows(million) - rows(thousands)
		}
		// Not ten years; the months are read three times, the days three times.
		expect(grown('a typing mistake mended', 'search-months')).toBeLessThanOrEqual(3 * 121)
		expect(grown('a typing mistake mended', 'sitemap-days')).toBe(0)
		expect(grown('a comment is shown', 'search-months')).toBe(0)
		expect(grown('the first article of a day goes live', 'sitemap-days')).toBeLessThanOrEqual(3 * 3660)
	})
})

describe('a newspaper that grows busier', () => {
	test.for(acts)(
		'%s costs the same with 10,000 articles and 1,000,000 but for the day and the month it is in',
		(act) => {
			const { thousands, million } = sitesOf('busy')
			expectSame(thousands[act], million[act], [...asOld, ...asBusy])
		},
	)

	test.for(acts)('%s asks for as many objects with 10,000 articles and 1,000,000', (act) => {
		const { thousands, million } = sitesOf('busy')
		const objects: readonly Unit[] = [
			'objectsRead',
			'objectsHeaded',
			'objectsWritten',
			'objectsDeleted',
			'lists',
			'rowsWritten',
			'transactions',
			'questions',
			'messages',
		]
		for (const unit of objects) expect(million[act].all[unit], unit).toBe(thousands[act].all[unit])
	})
})

test.for(acts)('%s stays below its ceiling on every site', (act) => {
	for (const counts of Object.values(sites).flat())
		for (const [unit, limit] of Object.entries({ ...most[act], ...mostBytes, lists: 0 }))
			expect(counts[act].all[unit as Unit], unit).toBeLessThanOrEqual(limit)
})
