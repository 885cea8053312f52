import { isDeepStrictEqual } from 'node:util'
import type { ArticleRow } from '../../functions/catalogue/rows.ts'
import type { Row } from '../../functions/ports/catalogue.ts'
import type { World } from './world/world.ts'

/** Rows from which listings are made: they must be those of a clean build, no more and no fewer. */
const listings = /^(front#|sitemap#|sitemap-days$|pages#)/

/** Orphans, rows that a listing lacks, and work that was promised and not done. */
export function compareCatalogues(world: World, clean: World): string[] {
	const [rows, wanted] = [rowsOf(world), rowsOf(clean)]
	const wrong: string[] = []
	for (const [name, { partition, sort, value }] of rows) {
		const should = wanted.get(name)
		if (listings.test(partition) && should === undefined) wrong.push(`orphan row ${name}`)
		if (sort.startsWith('article#') && (value as ArticleRow).outbox.length > 0)
			wrong.push(`${name} still has messages to send`)
		if (partition === 'settings' && (value as { toFollow: boolean }).toFollow) wrong.push(`${name} was not followed`)
	}
	for (const [name, { partition, sort, value }] of wanted) {
		const found = rows.get(name)
		const matters = listings.test(partition) || sort === 'story'
		if (matters && !isDeepStrictEqual(found?.value, value))
			wrong.push(`row ${name} is ${JSON.stringify(found?.value)} instead of ${JSON.stringify(value)}`)
	}
	return wrong
}

function rowsOf({ table }: World): Map<string, Row> {
	return new Map(
		table
			.partitions()
			.flatMap((partition) => table.query({ partition, limit: 1000 }))
			.map((row) => [`${row.partition} ${row.sort}`, row]),
	)
}
