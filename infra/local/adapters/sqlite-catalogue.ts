import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import {
	type Catalogue,
	type Row,
	type RowCondition,
	type RowKey,
	type RowRange,
	type RowWrite,
	transactionLimit,
} from '../../../functions/ports/catalogue.ts'
import { KnownRanges } from './known-ranges.ts'
import { RowValues } from './row-values.ts'

/** The catalogue in one SQLite table, with the semantics of the DynamoDB one: rows, revisions, transactions. */
export class SqliteCatalogue implements Catalogue {
	readonly #db: DatabaseSync
	readonly #statements
	readonly #values = new RowValues()
	readonly #known = new KnownRanges()
	/** Changes when another connection has written (https://sqlite.org/pragma.html#pragma_data_version). */
	#othersVersion: unknown
	readonly #now: () => Date

	/** @param file - where the table lives; `:memory:` for one that leaves nothing behind. */
	constructor(file: string, now = () => new Date()) {
		this.#now = now
		this.#db = new DatabaseSync(file)
		this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;
			CREATE TABLE IF NOT EXISTS rows (partition TEXT, sort TEXT, revision TEXT, value TEXT, forget_at TEXT, PRIMARY KEY (partition, sort)) WITHOUT ROWID;`)
		this.#addForgetting()
		const range =
			'SELECT partition, sort, revision FROM rows WHERE partition = ? AND sort > ? AND sort < ? ORDER BY sort'
		this.#statements = {
			value: this.#db.prepare('SELECT value FROM rows WHERE partition = ? AND sort = ?'),
			ascending: this.#db.prepare(`${range} ASC LIMIT ?`),
			descending: this.#db.prepare(`${range} DESC LIMIT ?`),
			revision: this.#db.prepare('SELECT revision FROM rows WHERE partition = ? AND sort = ?'),
			put: this.#db.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?)'),
			delete: this.#db.prepare('DELETE FROM rows WHERE partition = ? AND sort = ?'),
			others: this.#db.prepare('PRAGMA data_version'),
			forget: this.#db.prepare('DELETE FROM rows WHERE forget_at < ?'),
		}
	}

	async read({ partition, sort }: RowKey): Promise<Row | undefined> {
		const found = this.#statements.revision.get(partition, sort)
		return found === undefined ? undefined : this.#rowOf({ partition, sort, ...found })
	}

	async query(range: RowRange): Promise<Row[]> {
		const version = this.#statements.others.get()?.['data_version']
		if (version !== this.#othersVersion) this.#known.forgetAll()
		this.#othersVersion = version
		return this.#known.rowsOf(range, () => this.#query(range))
	}

	async transact(writes: readonly RowWrite[]): Promise<boolean> {
		if (writes.length > transactionLimit)
			throw new RangeError(`${writes.length} writes in one transaction; at most ${transactionLimit}`)
		if (new Set(writes.map(({ partition, sort }) => JSON.stringify([partition, sort]))).size < writes.length)
			throw new RangeError('Two writes of one row in one transaction')
		for (const { partition } of writes) this.#known.forget(partition)
		const texts = writes.map((write) => (write.action === 'put' ? jsonOf(write.value) : ''))
		this.#db.exec('BEGIN IMMEDIATE')
		let done = false
		try {
			done = writes.every((write, at) => this.#apply(write, texts[at] ?? ''))
		} finally {
			this.#db.exec(done ? 'COMMIT' : 'ROLLBACK')
		}
		return done
	}

	/** Names of all partitions: for whoever looks whether something stands anywhere. DynamoDB has no such list. */
	partitions(): string[] {
		return this.#db
			.prepare('SELECT DISTINCT partition FROM rows')
			.all()
			.map(({ partition }) => String(partition))
	}

	/** Closes the table. */
	close(): void {
		this.#db.close()
	}

	/** A table from before rows could be forgotten has no column for it. */
	#addForgetting(): void {
		const columns = this.#db.prepare('PRAGMA table_info(rows)').all()
		if (columns.every(({ name }) => name !== 'forget_at')) this.#db.exec('ALTER TABLE rows ADD COLUMN forget_at TEXT')
		this.#db.exec('CREATE INDEX IF NOT EXISTS forgotten ON rows (forget_at) WHERE forget_at IS NOT NULL')
	}

	#query({ partition, from = '', to = '\u{10ffff}', descending = false, limit }: RowRange): Row[] {
		const statement = descending ? this.#statements.descending : this.#statements.ascending
		return statement.all(partition, from, to, limit).map((found) => this.#rowOf(found))
	}

	/** A row whose value is read only where its revision is not known: most rows are read many times between two changes. */
	#rowOf(found: Record<string, unknown>): Row {
		const [partition, sort, revision] = [String(found['partition']), String(found['sort']), String(found['revision'])]
		const read = () => String(this.#statements.value.get(partition, sort)?.['value'])
		return Object.freeze({ partition, sort, revision, value: this.#values.valueOf(revision, read) })
	}

	#put({ partition, sort, forgetAt }: Extract<RowWrite, { action: 'put' }>, text: string): void {
		// Rows that are to be forgotten go when the next one comes: there are never more of them than came.
		if (forgetAt !== undefined && this.#statements.forget.run(this.#now().toISOString()).changes > 0)
			this.#known.forgetAll()
		this.#statements.put.run(partition, sort, randomUUID(), text, forgetAt ?? null)
	}

	#apply(write: RowWrite, text: string): boolean {
		const { partition, sort } = write
		const found = this.#statements.revision.get(partition, sort)
		const revision = found === undefined ? undefined : String(found['revision'])
		if (!holds(write.if, revision)) return false
		if (write.action === 'put') this.#put(write, text)
		if (write.action === 'delete') this.#statements.delete.run(partition, sort)
		return true
	}
}

function jsonOf(value: unknown): string {
	const text = JSON.stringify(value)
	if (text === undefined) throw new TypeError(`Not a JSON value: ${String(value)}`)
	return text
}

function holds(condition: RowCondition, revision: string | undefined): boolean {
	if (condition === 'any') return true
	return condition === 'absent' ? revision === undefined : revision === condition.revision
}
