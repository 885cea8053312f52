import { LRUCache } from 'lru-cache'
import type { Row, RowRange } from '../../../functions/ports/catalogue.ts'

/** Rows that are kept in all: those of the stories, fronts and settings that are being worked on. */
const mostKept = 2000
/** Rows of an answer that is kept: a story has fewer, a month of the search far more. */
const mostRows = 200
/** Different questions to one partition: who pages through it asks each once. */
const mostRanges = 20

/** What was asked of each partition since it was last written: a story is read a dozen times between two changes. */
export class KnownRanges {
	readonly #partitions = new LRUCache<string, Map<string, readonly Row[]>>({
		maxSize: mostKept,
		sizeCalculation: (ranges) => [...ranges.values()].reduce((sum, rows) => sum + rows.length, 1),
	})

	/** The rows of a range; `read` gives them where they are not known. */
	rowsOf(range: RowRange, read: () => readonly Row[]): Row[] {
		const { partition, from, to, descending, limit } = range
		const known = this.#partitions.get(partition)
		const name = JSON.stringify([from, to, descending, limit])
		const found = known?.get(name)
		if (found !== undefined) return [...found]
		const rows = read()
		if (rows.length <= mostRows && (known?.size ?? 0) < mostRanges)
			this.#partitions.set(partition, new Map([...(known ?? []), [name, rows]]))
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
