/** Where a row stands: rows of one partition are kept together, in byte order of `sort`. */
export interface RowKey {
	readonly partition: string
	readonly sort: string
}

/** A JSON value under a key. Its revision is new with each write and never comes back, not even after a delete. */
export interface Row<Value = unknown> extends RowKey {
	readonly revision: string
	readonly value: Value
}

/** What must hold for a write: no row, just this revision of it, or nothing in particular. */
export type RowCondition = 'absent' | 'any' | { readonly revision: string }

/** One line of a transaction. `check` writes nothing and only insists on its condition. */
export type RowWrite = RowKey & { readonly if: RowCondition } & (
		| {
				readonly action: 'put'
				readonly value: unknown
				/** When the row may be dropped, ISO 8601. Some time after, it is gone; who needs to know the hour keeps it in the value. */
				readonly forgetAt?: string
		  }
		| { readonly action: 'delete' }
		| { readonly action: 'check' }
	)

/** A stretch of one partition. `from` and `to` are bounds on `sort`, both exclusive. */
export interface RowRange {
	readonly partition: string
	readonly from?: string
	readonly to?: string
	readonly descending?: boolean
	readonly limit: number
}

/** As many writes as one DynamoDB transaction takes (TransactWriteItems, API reference). */
export const transactionLimit = 100

/** The table of what is known and what is live. Reads are strongly consistent. */
export interface Catalogue {
	read(key: RowKey): Promise<Row | undefined>
	query(range: RowRange): Promise<Row[]>
	/** All of the writes or none; false when a condition did not hold. Throws on more than `transactionLimit` writes. */
	transact(writes: readonly RowWrite[]): Promise<boolean>
}
