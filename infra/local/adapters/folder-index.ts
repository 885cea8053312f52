import type { DatabaseSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { ObjectHead } from '../../../functions/ports/object-store.ts'
import { inTransaction } from './in-transaction.ts'

/** A head as the index keeps it: always with its version. */
export type IndexedHead = ObjectHead & { readonly versionId: string }

const headers = z.object({
	contentType: z.string(),
	cacheControl: z.string().optional(),
	metadata: z.record(z.string(), z.string()).optional(),
})
const entry = z.object({
	key: z.string(),
	version: z.string(),
	etag: z.string(),
	size: z.number(),
	headers: z.string(),
})

/** Heads that are kept, those of absent keys too: whoever writes asks for a head twice. 5,000 are about 2 MB. */
const mostHeads = 5000
/** Keys whose files are in place and whose entries do not say so yet; a crash before they do costs a look at each. */
const mostMoved = 100

/** The SQLite index of a folder store: which versions a key has, which is current, which write was cut off. */
export class FolderIndex {
	readonly #db: DatabaseSync
	#lastVersion: bigint
	readonly #statements
	readonly #heads = new LRUCache<string, { readonly head: IndexedHead | undefined }>({ max: mostHeads })
	/** Changes when another connection has written (https://sqlite.org/pragma.html#pragma_data_version). */
	#othersVersion: unknown
	readonly #moved = new Map<string, string>()

	constructor(db: DatabaseSync) {
		this.#db = db
		db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;
			CREATE TABLE IF NOT EXISTS versions (key TEXT, version TEXT, etag TEXT, size INTEGER, headers TEXT, PRIMARY KEY (key, version)) WITHOUT ROWID;
			CREATE TABLE IF NOT EXISTS current (key TEXT PRIMARY KEY, version TEXT, unfinished INTEGER) WITHOUT ROWID;
			CREATE TABLE IF NOT EXISTS counter (id INTEGER PRIMARY KEY CHECK (id = 1), version TEXT);`)
		this.#statements = {
			current: db.prepare(
				'SELECT v.* FROM current c JOIN versions v ON v.key = c.key AND v.version = c.version WHERE c.key = ? AND c.unfinished < 2',
			),
			version: db.prepare('SELECT * FROM versions WHERE key = ? AND version = ?'),
			insert: db.prepare('INSERT INTO versions VALUES (?, ?, ?, ?, ?)'),
			point: db.prepare('INSERT OR REPLACE INTO current VALUES (?, ?, ?)'),
			finish: db.prepare('UPDATE current SET unfinished = 0 WHERE key = ? AND version = ? AND unfinished = 1'),
			remove: db.prepare('UPDATE current SET unfinished = 2 WHERE key = ?'),
			forget: db.prepare('DELETE FROM current WHERE key = ? AND unfinished = 2'),
			keys: db.prepare(
				'SELECT key FROM current WHERE unfinished < 2 AND key > ? AND key >= ? AND key < ? ORDER BY key LIMIT ?',
			),
			count: db.prepare('INSERT OR REPLACE INTO counter VALUES (1, ?)'),
			others: db.prepare('PRAGMA data_version'),
		}
		const last = db.prepare('SELECT version FROM counter').get()
		this.#lastVersion = BigInt(`0x${String(last?.['version'] ?? '0')}`)
	}

	/** A version's head; without a version the current one. */
	version(key: string, versionId?: string): IndexedHead | undefined {
		if (versionId !== undefined) return headOf(this.#statements.version.get(key, versionId))
		const version = this.#statements.others.get()?.['data_version']
		if (version !== this.#othersVersion) this.#heads.clear()
		this.#othersVersion = version
		const kept = this.#heads.get(key) ?? { head: headOf(this.#statements.current.get(key)) }
		this.#heads.set(key, kept)
		return kept.head
	}

	/** The next version: sixteen hexadecimal digits that only grow, over restarts too. */
	nextVersion(): string {
		this.#lastVersion += 1n
		return this.#lastVersion.toString(16).padStart(16, '0')
	}

	/** Makes a version current, and notes that its file still has to be moved into place. */
	begin({ key, etag, size, versionId, contentType, cacheControl, metadata }: IndexedHead): void {
		this.#write(key, () => {
			this.#statements.insert.run(key, versionId, etag, size, JSON.stringify({ contentType, cacheControl, metadata }))
			this.#statements.point.run(key, versionId, 1)
			this.#statements.count.run(versionId)
		})
	}

	/** Notes that the current version's file is in place: with the next write, since nothing but a restart asks for it. */
	finish(key: string, versionId: string): void {
		this.#moved.set(key, versionId)
		if (this.#moved.size >= mostMoved) inTransaction(this.#db, () => this.#finishMoved())
	}

	/** No version is current from now on, as with a delete marker in S3; notes that the file still has to go. */
	remove(key: string, versionId: string): void {
		this.#write(key, () => {
			this.#statements.remove.run(key)
			this.#statements.count.run(versionId)
		})
	}

	/** Notes that a deleted key's file is gone. */
	forget(key: string): void {
		this.#statements.forget.run(key)
	}

	/** Deletes that a crash cut off between the index and the folder. */
	unremoved(): string[] {
		return this.#db
			.prepare('SELECT key FROM current WHERE unfinished = 2')
			.all()
			.map((row) => String(row['key']))
	}

	/** Writes that a crash cut off between the index and the folder. */
	unfinished(): { key: string; versionId: string }[] {
		return this.#db
			.prepare('SELECT key, version FROM current WHERE unfinished = 1')
			.all()
			.map((row) => ({ key: String(row['key']), versionId: String(row['version']) }))
	}

	/** Keys under a prefix, in UTF-8 byte order (SQLite's BINARY collation), after one key. */
	keys(prefix: string, after: string, limit: number): string[] {
		// U+10FFFF is the last code point: no key under the prefix sorts behind it.
		return this.#statements.keys.all(after, prefix, `${prefix}\u{10ffff}`, limit).map((row) => String(row['key']))
	}

	close(): void {
		try {
			if (this.#moved.size > 0) inTransaction(this.#db, () => this.#finishMoved())
		} finally {
			this.#db.close()
		}
	}

	/** Changes what is current of a key. What was moved before is noted first: it may be the file of this key's last version. */
	#write(key: string, work: () => void): void {
		this.#heads.delete(key)
		inTransaction(this.#db, () => {
			this.#finishMoved()
			work()
		})
	}

	#finishMoved(): void {
		for (const [key, versionId] of this.#moved) this.#statements.finish.run(key, versionId)
		this.#moved.clear()
	}
}

function headOf(found: Record<string, unknown> | undefined): IndexedHead | undefined {
	if (found === undefined) return undefined
	const { key, version, etag, size, headers: words } = entry.parse(found)
	return Object.freeze({ key, etag, size, versionId: version, ...headers.parse(JSON.parse(words)) })
}
