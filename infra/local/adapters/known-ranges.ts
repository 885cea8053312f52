import { LRUCache } from 'lru-cache'
import type { Row, RowRange } from '../../../functions/ports/catalogue.ts'

/** Partitions of which answers are kept: the stories, fronts and settings that are being worked on. */
const mostPartitions = 500
/** Rows of an answer that is kept: a story has fewer, a month of the search far more. */
const mostRows = 200
/** Different questions to one partition: who pages through it asks each once. */
const mostRanges = 20

/** What was asked of each partition since it was last written: a story is read a dozen times between two changes. */
export class KnownRanges {
	readonly #partitions = new LRUCache<string, Map<string, readonly Row[]>>({ max: mostPartitions })

	/** The rows of a range; `read` gives them where they are not known. */
	rowsOf(range: RowRange, read: () => readonly Row[]): Row[] {
		const { partition, from, to, descending, limit } = range
		const known = this.#partitions.get(partition) ?? new Map<string, readonly Row[]>()
		const name = JSON.stringify([from, to, descending, limit])
		const rows = known.get(name) ?? read()
		if (rows.length <= mostRows && known.size < mostRanges) this.#partitions.set(partition, known.set(name, rows))
		return [...rows]
	}

	/** A partition is about to be written. */
	forget(partition: string): void {
		this.#partitions.delete(partition)
	}

	/** Another process has written, nobody knows what. */
	forgetAll(): void {
		this.#partitions.clear()
	}
}
