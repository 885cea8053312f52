import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const dated = (day: string) => manuscript({ date: `${day}T09:00:00+05:00` })

/** A catalogue that counts the rows it is asked for, and those it writes. */
function counting({ catalogue }: TestNewsroom) {
	const count = { read: 0, written: 0 }
	return {
		count,
		read: async (key: Parameters<typeof catalogue.read>[0]) => {
			count.read++
			return catalogue.read(key)
		},
		query: async (range: Parameters<typeof catalogue.query>[0]) => {
			const rows = await catalogue.query(range)
			count.read += rows.length
			return rows
		},
		transact: async (writes: Parameters<typeof catalogue.transact>[0]) => {
			count.written += writes.length
			return catalogue.transact(writes)
		},
	}
}

/** What one more story costs on a site that has some: rows read and written, objects written. */
async function costOfASave(stories: number) {
	const newsroom = await open()
	await newsroom.upload({ 'articles/same-day/en.md': dated('2026-03-30') })
	for (let day = 1; day <= stories; day++)
		await newsroom.upload({ [`articles/story-${day}/en.md`]: dated(`2026-02-${String(day).padStart(2, '0')}`) })
	const catalogue = counting(newsroom)
	newsroom.written.length = 0
	const save = await newsroom.put('articles/new/en.md', dated('2026-03-30'))
	await newsroom.run('validate', [{ Records: [save] }], newsroom.tools({ catalogue }))
	for (const stage of ['render', 'publish'] as const)
		await newsroom.run(stage, newsroom.queues[stage].take(), newsroom.tools({ catalogue }))
	expect(await newsroom.text('/en/')).toContain('href="/en/new/"')
	return { ...catalogue.count, objects: newsroom.written.length }
}

test('what a save reads and writes does not grow with the number of stories', async () => {
	// Six stories fill every front of the fixture.
	expect(await costOfASave(13)).toEqual(await costOfASave(6))
})
