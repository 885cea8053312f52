import { randomUUID } from 'node:crypto'
import type { RejectionReason } from '../catalogue/conversation.ts'
import type { Catalogue, RowWrite } from '../ports/catalogue.ts'

/** One thing that a moderator did: partition `trail#<month>`, sort the moment and a name of its own. */
export interface TrailRow {
	/** ISO 8601. */
	readonly at: string
	/** Who did it, as the desk knows them. */
	readonly by: string
	readonly did: 'approve' | 'reject' | 'answer' | 'withdraw' | 'erase' | 'close' | 'open'
	readonly story: string
	readonly language: string
	/** The comment; null where it is about the whole conversation. Nothing of its words: those may be deleted. */
	readonly number: number | null
	readonly reason: RejectionReason | null
}

/** How long it is kept, in milliseconds: two years. */
const keptFor = 2 * 365 * 24 * 3600 * 1000

const partitionOf = (month: string) => `trail#${month}`

/** Notes what was done, in the transaction that does it. */
export function trailWrite(row: TrailRow): RowWrite {
	const forgetAt = new Date(Date.parse(row.at) + keptFor).toISOString()
	const sort = `${row.at}#${randomUUID()}`
	return { partition: partitionOf(row.at.slice(0, 7)), sort, action: 'put', if: 'absent', value: row, forgetAt }
}

/** What was done in a month (`yyyy-mm`), the newest first; `before` is the sort of the oldest that was shown. */
export async function readTrail(
	month: string,
	catalogue: Catalogue,
	before?: string,
	limit = 100,
): Promise<TrailRow[]> {
	const rows = await catalogue.query({
		partition: partitionOf(month),
		descending: true,
		limit,
		...(before !== undefined && { to: before }),
	})
	return rows.map(({ value }) => value as TrailRow)
}
