import type { Catalogue, Row, RowKey, RowRange, RowWrite } from '../../functions/ports/catalogue.ts'
import { type Archive, firstWhere } from './archive.ts'

/** Revision of a row that nobody has written since. */
const ofArchive = 'archive'

/**
 * A catalogue with an archive below it: what is written stands in a real one, and a row of the archive moves there when it
 * is first written.
 */
export class ArchivedCatalogue implements Catalogue {
	readonly #archive: Archive
	readonly #own: Catalogue
	/** Rows of the archive that moved, and the revision that they got by it. */
	readonly #moved = new Map<string, string>()

	constructor(archive: Archive, own: Catalogue) {
		this.#archive = archive
		this.#own = own
	}

	async read(key: RowKey): Promise<Row | undefined> {
		return (await this.#own.read(key)) ?? this.#kept(key)
	}

	async query(range: RowRange): Promise<Row[]> {
		const own = await this.#own.query(range)
		const all = [...own, ...this.#stretch(range)].sort((a, b) =>
			Buffer.compare(Buffer.from(a.sort), Buffer.from(b.sort)),
		)
		return (range.descending ? all.reverse() : all).slice(0, range.limit)
	}

	async transact(writes: readonly RowWrite[]): Promise<boolean> {
		for (const write of writes) await this.#move(write)
		return this.#own.transact(
			writes.map((write) => {
				const isKept = typeof write.if === 'object' && write.if.revision === ofArchive
				const revision = isKept ? this.#moved.get(nameOf(write)) : undefined
				return revision === undefined ? write : { ...write, if: { revision } }
			}),
		)
	}

	/** Rows of the archive in a range, in ascending order. */
	#stretch({ partition, from = '', to, descending = false, limit }: RowRange): Row[] {
		const shelf = this.#archive.shelf(partition)
		const isBefore = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0
		const first = firstWhere(shelf.length, (place) => isBefore(from, shelf.sortAt(place)))
		const behind =
			to === undefined ? shelf.length : firstWhere(shelf.length, (place) => !isBefore(shelf.sortAt(place), to))
		const rows: Row[] = []
		for (let step = 0; step < behind - first && rows.length < limit; step++) {
			const place = descending ? behind - 1 - step : first + step
			const key = { partition, sort: shelf.sortAt(place) }
			if (!this.#moved.has(nameOf(key))) rows.push({ ...key, revision: ofArchive, value: shelf.valueAt(place) })
		}
		return rows
	}

	#kept(key: RowKey): Row | undefined {
		if (this.#moved.has(nameOf(key))) return undefined
		const shelf = this.#archive.shelf(key.partition)
		const place = firstWhere(shelf.length, (other) => shelf.sortAt(other) >= key.sort)
		if (place === shelf.length || shelf.sortAt(place) !== key.sort) return undefined
		return { partition: key.partition, sort: key.sort, revision: ofArchive, value: shelf.valueAt(place) }
	}

	async #move({ partition, sort }: RowKey): Promise<void> {
		const key = { partition, sort }
		const kept = this.#kept(key)
		if (kept === undefined) return
		await this.#own.transact([{ ...key, action: 'put', if: 'absent', value: kept.value }])
		this.#moved.set(nameOf(key), (await this.#own.read(key))?.revision ?? '')
	}
}

const nameOf = ({ partition, sort }: RowKey) => JSON.stringify([partition, sort])
