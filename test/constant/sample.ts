import { searchPartition } from '../../functions/catalogue/keys.ts'
import type { ArticleRow } from '../../functions/catalogue/rows.ts'
import { readGalley } from '../../functions/desk/galleys.ts'
import { article, settings } from '../costs/paper.ts'
import { entriesOf } from '../search/archive.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { nameOf } from './pace.ts'

/** Languages of every story of an archive. */
export const languages = ['en', 'ru', 'kk', 'ky'] as const

/** One row of the sample story, its value as JSON: what the row of another story is made from. */
export interface Pattern {
	readonly partition: string
	readonly sort: string
	readonly text: string
}

/** A story that was published as every story is, and all that it left behind. */
export interface Sample {
	readonly name: string
	readonly instant: string
	readonly patterns: readonly Pattern[]
	/** Its galleys, as JSON, under their hashes. */
	readonly galleys: ReadonlyMap<string, string>
	/** Terms of stories that differ from each other, as many as a newspaper's have. */
	readonly terms: readonly { readonly titleTerms: string; readonly textTerms: string }[]
}

const instant = '2026-05-20T04:00:00.000Z'

/** Publishes the sample in a newsroom of its own, and reads all of its rows. */
export async function readSample(): Promise<Sample> {
	const newsroom = await TestNewsroom.open({ bare: true })
	try {
		await newsroom.upload(settings)
		newsroom.now = instant
		const name = nameOf(0)
		for (const language of languages)
			await newsroom.upload(Object.fromEntries([article({ story: name, language, hasPhoto: false })]))
		const { catalogue, desk } = newsroom
		const partitions = catalogue.partitions().filter((partition) => partition !== 'settings')
		const rows = await Promise.all(partitions.map((partition) => catalogue.query({ partition, limit: 1000 })))
		const patterns = rows
			.flat()
			.map(({ partition, sort, value }): Pattern => ({ partition, sort, text: JSON.stringify(value) }))
		const hashes = rows
			.flat()
			.flatMap(({ sort, value }) => (sort.startsWith('article#') ? ((value as ArticleRow).live?.galley ?? []) : []))
		const galleys = await Promise.all(
			hashes.map(async (hash) => [hash, JSON.stringify(await readGalley(desk, hash))] as const),
		)
		return { name, instant, patterns, galleys: new Map(galleys), terms: entriesOf(300, { months: 1 }) }
	} finally {
		newsroom.close()
	}
}

/** True where readers look for stories: there every story has words of its own. */
export function isSearch(partition: string): boolean {
	return languages.some((language) => partition === searchPartition(language))
}
