import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import type { Row } from '../../functions/ports/catalogue.ts'
import { bucketOf } from '../../functions/search/bucket.ts'
import { monthFiles } from '../../functions/search/month-files.ts'
import { monthOf } from '../../functions/search/search-entry.ts'
import { manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { entriesOf, fillArchive } from './archive.ts'

const open = newsrooms()

/** A catalogue that counts what PUBLISH reads of it, in rows and bytes of their JSON. */
function counting({ catalogue }: TestNewsroom) {
	const count = { rows: 0, bytes: 0 }
	const add = (rows: readonly (Row | undefined)[]) => {
		count.rows += rows.length
		count.bytes += rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row?.value ?? '')), 0)
	}
	return {
		count,
		read: async (key: Parameters<typeof catalogue.read>[0]) => {
			const row = await catalogue.read(key)
			add([row])
			return row
		},
		query: async (range: Parameters<typeof catalogue.query>[0]) => {
			const rows = await catalogue.query(range)
			add(rows)
			return rows
		},
		transact: catalogue.transact.bind(catalogue),
	}
}

/** What a save costs the search of a newspaper with so many stories in one language, in three years. */
async function costOfASave(stories: number) {
	const newsroom = await open()
	await fillArchive(entriesOf(stories), newsroom.catalogue)
	const save = async (text: string) => {
		const record = await newsroom.put('articles/new/en.md', manuscript({}, text))
		await newsroom.run('validate', [{ Records: [record] }])
		await newsroom.run('render', newsroom.queues.render.take())
		const asked = newsroom.queues.publish.take().filter((body) => (body as { publish: string }).publish === 'search')
		const catalogue = counting(newsroom)
		newsroom.written.length = 0
		const { batchItemFailures } = await newsroom.run('publish', asked, newsroom.tools({ catalogue }))
		expect(batchItemFailures).toEqual([])
		return { messages: asked.length, ...catalogue.count, objects: newsroom.written.length }
	}
	return {
		live: await save('The first rows went in with the spring raims.'),
		mended: await save('The first rows went in with the spring rains.'),
	}
}

test.each([100, 10_000])(
	'what a save costs the search has one ceiling: %i stories',
	async (stories) => {
		const { live, mended } = await costOfASave(stories)
		if (process.env['SEARCH_SIZES']) console.log(stories, live, mended)
		for (const { messages, rows, bytes } of [live, mended]) {
			expect(messages).toBe(1)
			// A month of ten stories a day once, and three times the list of 36 months.
			expect(rows).toBeLessThan(450)
			expect(bytes).toBeLessThan(1_000_000)
		}
		expect(live.objects).toBeLessThanOrEqual(10)
		expect(mended.objects).toBeLessThanOrEqual(2)
	},
	60_000,
)

test.each(['en', 'ru', 'kk'])('what a reader of %s loads for a word is small', (tag) => {
	// Ten stories a day, in the newest three months.
	const months = Map.groupBy(entriesOf(840, { language: tag, months: 3 }), ({ date }) => monthOf(date))
	const sizes = [...months.values()].map((ofMonth) => {
		const files = monthFiles(ofMonth, siteLanguage(tag), 'Asia/Almaty')
		return new Map([...files].map(([name, text]) => [name, gzipSync(text).length]))
	})
	const sum = (...names: readonly string[]) =>
		sizes.reduce((all, month) => all + names.reduce((bytes, name) => bytes + (month.get(name) ?? 0), 0), 0)
	const [one, other] = [`${bucketOf('saxaul')}.json`, `${bucketOf('orchar')}.json`]
	if (process.env['SEARCH_SIZES'])
		console.log(tag, { month: sizes[0], oneWord: sum(one, 'stories.json'), twoWords: sum(one, other, 'stories.json') })
	expect(sizes).toHaveLength(3)
	for (const month of sizes) for (const size of month.values()) expect(size).toBeLessThan(24_000)
	expect(sum(one, 'stories.json')).toBeLessThan(72_000)
	expect(sum(one, other, 'stories.json')).toBeLessThan(120_000)
})
