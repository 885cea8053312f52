import type { Catalogue, Row, RowWrite } from '../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'

/** What was asked of the buckets and the catalogue; bytes are of objects' bodies and of rows' values as JSON. */
export const units = [
	'objectsRead',
	'objectBytesRead',
	'objectsHeaded',
	'objectsWritten',
	'objectBytesWritten',
	'objectsDeleted',
	'lists',
	'questions',
	'rowsRead',
	'rowBytesRead',
	'transactions',
	'rowsWritten',
	'rowBytesWritten',
	'messages',
] as const
export type Unit = (typeof units)[number]
export type Tally = Record<Unit, number>

const nothing = (): Tally => Object.fromEntries(units.map((unit) => [unit, 0])) as Tally

/** Counts what an act asks for: in all, and the same by what it was asked of (a kind of rows or objects). */
export class Meter {
	readonly all = nothing()
	readonly kinds = new Map<string, Tally>()

	add(kind: string, counts: Partial<Tally>): void {
		const held = this.kinds.get(kind) ?? nothing()
		this.kinds.set(kind, held)
		for (const [unit, count] of Object.entries(counts)) {
			this.all[unit as Unit] += count
			held[unit as Unit] += count
		}
	}
}

/** A bucket that counts. */
export function meteredStore(bucket: string, store: ObjectStore, meter: Meter): ObjectStore {
	const kindOf = (key: string) => `${bucket}: ${kindOfKey(key)}`
	return {
		get: async (key, versionId) => {
			const object = await store.get(key, versionId)
			meter.add(kindOf(key), { objectsRead: 1, objectBytesRead: object?.body.length ?? 0 })
			return object
		},
		head: (key) => {
			meter.add(kindOf(key), { objectsHeaded: 1 })
			return store.head(key)
		},
		put: (key, body, headers, condition) => {
			meter.add(kindOf(key), { objectsWritten: 1, objectBytesWritten: body.length })
			return store.put(key, body, headers, condition)
		},
		delete: (key, ifMatch) => {
			meter.add(kindOf(key), { objectsDeleted: 1 })
			return store.delete(key, ifMatch)
		},
		list: (prefix, options) => {
			meter.add(kindOf(prefix), { lists: 1 })
			return store.list(prefix, options)
		},
	}
}

/** A catalogue that counts. */
export function meteredCatalogue(catalogue: Catalogue, meter: Meter): Catalogue {
	const read = (partition: string, rows: readonly Row[]) => {
		const rowBytesRead = rows.reduce((sum, { value }) => sum + bytesOf(value), 0)
		meter.add(kindOfPartition(partition), { questions: 1, rowsRead: rows.length, rowBytesRead })
	}
	return {
		read: async (key) => {
			const row = await catalogue.read(key)
			read(key.partition, row === undefined ? [] : [row])
			return row
		},
		query: async (range) => {
			const rows = await catalogue.query(range)
			read(range.partition, rows)
			return rows
		},
		transact: (writes) => {
			meter.add('transactions', { transactions: 1 })
			for (const write of writes) meter.add(kindOfPartition(write.partition), written(write))
			return catalogue.transact(writes)
		},
	}
}

function written(write: RowWrite): Partial<Tally> {
	if (write.action === 'check') return {}
	return { rowsWritten: 1, rowBytesWritten: write.action === 'put' ? bytesOf(write.value) : 0 }
}

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

/** `front home`, `front day`, `sitemap-days`, `search`: what a partition holds, of whatever language, story or day. */
function kindOfPartition(partition: string): string {
	const [kind = '', , front = ''] = partition.split('#')
	return kind === 'front' ? `front ${front}` : kind
}

/** What an object is, by its folder and its file's name. */
function kindOfKey(key: string): string {
	if (/^sitemaps\//.test(key)) return 'sitemap of a day'
	if (/\/search\/\d{4}-\d\d\//.test(key)) return 'search of a month'
	if (/\/\d{4}\/\d\d\/\d\d\//.test(key)) return 'front day'
	if (/^[^/]+\/(section|tag|author)\//.test(key)) return 'front section, tag, author'
	if (/^(galleys|settings)\//.test(key)) return key.split('/')[0] ?? ''
	if (/^[^/]+\/[^/]+$/.test(key)) return 'front home'
	return key.includes('/') ? 'others' : key
}
