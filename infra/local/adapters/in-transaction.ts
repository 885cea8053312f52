import type { DatabaseSync } from 'node:sqlite'

/** Does some work in one SQLite transaction: all of it or, when it throws, none. */
export function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
	db.exec('BEGIN IMMEDIATE')
	try {
		const result = work()
		db.exec('COMMIT')
		return result
	} catch (error) {
		db.exec('ROLLBACK')
		throw error
	}
}
