import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { SqliteCatalogue } from '../../infra/local/adapters/sqlite-catalogue.ts'
import { article, settings } from '../costs/paper.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { Archive } from './archive.ts'
import { ArchivedCatalogue } from './archived-catalogue.ts'
import { Calendar, inYears, type Pace, steady } from './pace.ts'
import { languages, readSample, type Sample } from './sample.ts'

let sample: Sample

beforeAll(async () => {
	sample = await readSample()
}, 60_000)

/** Stories of several days of two months, some of them at night, when the newspaper's day is another than UTC's. */
const small: Pace = { stories: 9, seconds: 3 * 86_400 + 5 * 3600 }

const most = 10_000

/** All partitions of the stories published one by one, as the archive has them. */
async function published(pace: Pace): Promise<TestNewsroom> {
	const newsroom = await TestNewsroom.open({ bare: true })
	await newsroom.upload(settings)
	const calendar = new Calendar(pace)
	for (let story = 0; story < pace.stories; story++) {
		newsroom.now = calendar.instant(story)
		for (const language of languages) {
			const told = { story: calendar.name(story), language, hasPhoto: false, fields: { date: newsroom.now } }
			await newsroom.upload(Object.fromEntries([article(told)]))
		}
	}
	return newsroom
}

/** A row without what differs from one publishing to the next: versions, hashes, seconds since 1970; and the words of the search. */
function plain(partition: string, sort: string, value: unknown): string {
	return JSON.stringify([partition, sort, value])
		.replaceAll(/[0-9a-f]{16,64}(?=[#"\\])/g, 'hash')
		.replaceAll(/[0-9a-f]{25}\d{7}/g, 'hash')
		.replaceAll(/"(stamp|drawn|hash)":"[^"]*"/g, '"$1":""')
		.replaceAll(/"at":\d{10}/g, '"at":0')
		.replaceAll(/"(title|text)Terms":"[^"]*"/g, '"$1Terms":""')
}

test('an archive has the rows that its stories would have left, had each been published', async () => {
	const newsroom = await published(small)
	try {
		const archive = new ArchivedCatalogue(new Archive(small, sample), new SqliteCatalogue(':memory:'))
		const partitions = newsroom.catalogue.partitions().filter((partition) => partition !== 'settings')
		expect(partitions.length).toBeGreaterThan(100)
		for (const partition of partitions) {
			const [theirs, ours] = await Promise.all(
				[newsroom.catalogue, archive].map(async (catalogue) =>
					(await catalogue.query({ partition, limit: most })).map(({ sort, value }) => plain(partition, sort, value)),
				),
			)
			expect(ours).toEqual(theirs)
		}
	} finally {
		newsroom.close()
	}
}, 60_000)

/** An archive, and the same rows in SQLite. */
async function pair(pace: Pace) {
	const archived = new ArchivedCatalogue(new Archive(pace, sample), new SqliteCatalogue(':memory:'))
	const real = new SqliteCatalogue(':memory:')
	const calendar = new Calendar(pace)
	const days = Array.from({ length: pace.stories }, (_story, at) => calendar.day(at))
	const partitions = new Set([
		...['front#en#home', 'front#ru#tag#forestry', 'stories', 'standings', 'search#en', 'search-months#en'],
		...['sitemap-days', `story#${calendar.name(3)}`, 'nothing', `story#${calendar.name(999_999)}`],
		...days.flatMap((day) => [`front#en#day#${day}`, `sitemap#${day}`, `deeds-day#${day}`]),
	])
	for (const partition of partitions)
		for (const { sort, value } of await archived.query({ partition, limit: most }))
			await real.transact([{ partition, sort, action: 'put', if: 'absent', value }])
	return { archived, real, partitions: [...partitions] }
}

test.each([
	['steady', steady(40, 9)],
	['in years', inYears(40, 2)],
])('an archive (%s) answers as a table with the same rows does, also while it is written', async (_name, pace) => {
	const { archived, real, partitions } = await pair(pace)
	const all = (await Promise.all(partitions.map((partition) => real.query({ partition, limit: most })))).flat()
	const keys = all.map(({ partition, sort }) => ({ partition, sort }))
	const key = fc.oneof(
		fc.constantFrom(...keys),
		fc.record({
			partition: fc.constantFrom(...partitions),
			sort: fc.constantFrom('0', '2026', 'archive-0000003x', 'я', '~'),
		}),
	)
	const bound = fc.option(
		fc.oneof(
			key.map(({ sort }) => sort),
			fc.constantFrom('2025-12', '2026-05', '2026-05.'),
		),
		{ nil: undefined },
	)
	const range = fc
		.record({ key, from: bound, to: bound, descending: fc.boolean(), limit: fc.nat(60) })
		.map(({ key: { partition }, from, to, ...rest }) => ({
			...{ partition, ...rest },
			...(from !== undefined && { from }),
			...(to !== undefined && { to }),
		}))
	const condition = fc.constantFrom('any', 'absent', 'as read', 'as it was') as fc.Arbitrary<
		'any' | 'absent' | 'as read' | 'as it was'
	>
	const write = fc.record({ key, action: fc.constantFrom('put', 'delete', 'check'), if: condition })
	const step = fc.oneof(
		range,
		fc.uniqueArray(write, { selector: ({ key: of }) => JSON.stringify(of), minLength: 1, maxLength: 4 }),
	)
	const revisions = new Map<string, readonly [string | undefined, string | undefined]>()
	await fc.assert(
		fc.asyncProperty(step, async (asked) => {
			if (!Array.isArray(asked)) {
				const [ours, theirs] = await Promise.all([archived.query(asked), real.query(asked)])
				expect(ours.map(({ revision: _revision, ...row }) => row)).toEqual(
					theirs.map(({ revision: _revision, ...row }) => row),
				)
				return
			}
			const sides = [archived, real] as const
			const done = await Promise.all(
				sides.map(async (catalogue, side) => {
					const writes = await Promise.all(
						asked.map(async ({ key: of, action, if: wanted }) => {
							const name = JSON.stringify(of)
							const revision = (await catalogue.read(of))?.revision
							const before = revisions.get(name)?.[side] ?? revision
							const known = wanted === 'as it was' ? before : revision
							const held = wanted === 'any' || wanted === 'absent' ? wanted : { revision: known ?? 'none' }
							return { ...of, action: action as 'put', if: held, value: { written: name } }
						}),
					)
					const read = await Promise.all(
						asked.map(async ({ key: of }) => [JSON.stringify(of), (await catalogue.read(of))?.revision] as const),
					)
					return { read, done: await catalogue.transact(writes) }
				}),
			)
			for (const [at, [name, ours]] of (done[0]?.read ?? []).entries())
				if (!revisions.has(name)) revisions.set(name, [ours, done[1]?.read[at]?.[1]])
			expect(done[0]?.done).toBe(done[1]?.done)
			for (const { key: of } of asked) expect((await archived.read(of))?.value).toEqual((await real.read(of))?.value)
		}),
		{ numRuns: 400 },
	)
})
