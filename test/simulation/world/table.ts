import {
	type Row,
	type RowCondition,
	type RowKey,
	type RowRange,
	type RowWrite,
	transactionLimit,
} from '../../../functions/ports/catalogue.ts'
import { SortedKeys } from './sorted-keys.ts'
import { uniqueWord } from './words.ts'

interface Kept {
	readonly revision: string
	readonly text: string
}

interface Partition {
	readonly sorts: SortedKeys
	readonly rows: Map<string, Kept>
}

/** A transaction as it was asked for: values as text, so that nobody can change them while it is under way. */
export interface Transaction {
	readonly writes: readonly RowWrite[]
	readonly texts: readonly string[]
}

/** The catalogue as it is at one moment: no waiting, no faults. */
export class Table {
	readonly #partitions = new Map<string, Partition>()
	#revisions = 0

	read({ partition, sort }: RowKey): Row | undefined {
		const kept = this.#partitions.get(partition)?.rows.get(sort)
		return kept && rowOf(partition, sort, kept)
	}

	query({ partition, from, to, descending = false, limit }: RowRange): Row[] {
		const found = this.#partitions.get(partition)
		if (found === undefined) return []
		const { sorts, rows } = found
		const start = from === undefined ? 0 : sorts.after(from)
		const end = Math.max(start, to === undefined ? sorts.length : sorts.from(to))
		const keys = descending
			? sorts.slice(Math.max(start, end - limit), end).reverse()
			: sorts.slice(start, Math.min(end, start + limit))
		return keys.flatMap((sort) => {
			const kept = rows.get(sort)
			return kept === undefined ? [] : [rowOf(partition, sort, kept)]
		})
	}

	transact(writes: readonly RowWrite[]): boolean {
		return this.commit(transactionOf(writes))
	}

	commit({ writes, texts }: Transaction): boolean {
		const hold = writes.every((write) =>
			holds(write.if, this.#partitions.get(write.partition)?.rows.get(write.sort)?.revision),
		)
		if (!hold) return false
		writes.forEach((write, at) => {
			if (write.action === 'put') this.#put(write, texts[at] ?? '')
			if (write.action === 'delete') this.#delete(write)
		})
		return true
	}

	/** Every partition's name, in order: for an oracle, which may look where no query does. */
	partitions(): string[] {
		return [...this.#partitions.keys()].sort()
	}

	#put({ partition, sort }: RowKey, text: string): void {
		let home = this.#partitions.get(partition)
		if (home === undefined) this.#partitions.set(partition, (home = { sorts: new SortedKeys(), rows: new Map() }))
		if (!home.rows.has(sort)) home.sorts.add(sort)
		home.rows.set(sort, { revision: uniqueWord('r', ++this.#revisions), text })
	}

	#delete({ partition, sort }: RowKey): void {
		const home = this.#partitions.get(partition)
		if (home?.rows.delete(sort)) home.sorts.delete(sort)
	}
}

/** Reads a transaction's values; throws on what no catalogue takes. */
export function transactionOf(writes: readonly RowWrite[]): Transaction {
	if (writes.length > transactionLimit)
		throw new RangeError(`${writes.length} writes in one transaction; at most ${transactionLimit}`)
	if (writes.length > 1) {
		const names = new Set(writes.map(({ partition, sort }) => JSON.stringify([partition, sort])))
		if (names.size < writes.length) throw new RangeError('Two writes of one row in one transaction')
	}
	return { writes: [...writes], texts: writes.map((write) => (write.action === 'put' ? jsonOf(write.value) : '')) }
}

/** A value as JSON text; throws on what is none. */
export function jsonOf(value: unknown): string {
	const text = JSON.stringify(value)
	if (text === undefined) throw new TypeError(`Not a JSON value: ${String(value)}`)
	return text
}

function holds(condition: RowCondition, revision: string | undefined): boolean {
	if (condition === 'any') return true
	return condition === 'absent' ? revision === undefined : revision === condition.revision
}

function rowOf(partition: string, sort: string, { revision, text }: Kept): Row {
	return { partition, sort, revision, value: JSON.parse(text) }
}
