import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleAddress } from '../../../functions/article/address.ts'
import { addressesOf } from '../../../functions/article/addresses.ts'
import { readDeeds } from '../../../functions/catalogue/activity.ts'
import { storiesPartition } from '../../../functions/catalogue/keys.ts'
import type { ArticleRow } from '../../../functions/catalogue/rows.ts'
import { readStory } from '../../../functions/catalogue/story.ts'
import { exportComments } from '../../../functions/moderate/export-comments.ts'
import type { Catalogue } from '../../../functions/ports/catalogue.ts'

/** Stories that are read at once, and most deeds of one article (they are kept for little over a year). */
const [page, mostDeeds] = [200, 10_000]

/** How many rows each file has. */
export interface RowCounts {
	comments: number
	deeds: number
	addresses: number
}

/** Drafts of comments.jsonl, activity.jsonl and addresses.csv in a folder, written one story after another. */
export async function exportRows(
	catalogue: Catalogue,
	folder: string,
	onDone: (story: string) => void,
	stop: () => boolean,
): Promise<RowCounts | undefined> {
	const at = (name: string) => join(folder, name)
	writeFileSync(at('comments.jsonl'), '')
	writeFileSync(at('activity.jsonl'), '')
	writeFileSync(at('addresses.csv'), 'address,what,leads to,article,language\r\n')
	const counts: RowCounts = { comments: 0, deeds: 0, addresses: 0 }
	for (let after = ''; ; ) {
		const rows = await catalogue.query({ partition: storiesPartition, from: after, limit: page })
		for (const { sort: story } of rows) {
			if (stop()) return undefined
			const { articles } = await readStory(catalogue, story)
			for (const [language, { value }] of articles) await article(story, language, value)
			onDone(story)
		}
		if (rows.length === 0) return counts
		after = rows.at(-1)?.sort ?? ''
	}

	async function article(story: string, language: string, row: ArticleRow): Promise<void> {
		const comments = await exportComments(story, language, catalogue)
		const deeds = (await readDeeds(story, language, mostDeeds, catalogue)).toSorted((a, b) =>
			a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
		)
		const addresses = addressRows(story, language, row)
		appendFileSync(at('comments.jsonl'), comments.map((comment) => `${JSON.stringify(comment)}\n`).join(''))
		appendFileSync(at('activity.jsonl'), deeds.map((deed) => `${JSON.stringify(deed)}\n`).join(''))
		appendFileSync(at('addresses.csv'), addresses.map((cells) => `${cells.map(cell).join(',')}\r\n`).join(''))
		counts.comments += comments.length
		counts.deeds += deeds.length
		counts.addresses += addresses.length
	}
}

/** Each address of an article: its page, what leads there, what answers 410. */
export function addressRows(story: string, language: string, row: ArticleRow): string[][] {
	const { live, next, shown, pages } = row
	if (live === null) {
		const own = articleAddress(language, next?.metadata.slug ?? story.replace(/^pages\//, ''))
		return shown
			.map((address) => [address, 'gone', '', story, language])
			.toSorted((a, b) => Number(b[0] === own) - Number(a[0] === own))
	}
	return addressesOf(live.metadata, story, language, pages).map((address) =>
		address === live.address
			? [address, 'page', '', story, language]
			: [address, 'redirect', live.address, story, language],
	)
}

/** A cell of a CSV file (RFC 4180). */
function cell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
