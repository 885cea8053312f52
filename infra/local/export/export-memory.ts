import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { FileMemory } from '../import/write/target-files.ts'

/** What an export has written, in a hidden folder of its target: it can be ended, gone on with and repeated. */
export class ExportMemory implements FileMemory {
	/** For drafts of files, on the disk of the target. */
	readonly folder: string
	readonly #db: DatabaseSync
	readonly #statements

	constructor(target: string) {
		this.folder = join(target, '.export')
		mkdirSync(this.folder, { recursive: true })
		this.#db = new DatabaseSync(join(this.folder, 'state.sqlite'))
		this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE;
			CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, hash TEXT, etag TEXT) WITHOUT ROWID;
			CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
			CREATE TABLE IF NOT EXISTS seen (path TEXT PRIMARY KEY) WITHOUT ROWID;
			DELETE FROM seen;`)
		this.#statements = {
			read: this.#db.prepare('SELECT hash, etag FROM files WHERE path = ?'),
			write: this.#db.prepare(
				'INSERT INTO files VALUES (?, ?, NULL) ON CONFLICT DO UPDATE SET hash = excluded.hash, etag = NULL',
			),
			note: this.#db.prepare('UPDATE files SET etag = ? WHERE path = ?'),
			see: this.#db.prepare('INSERT OR IGNORE INTO seen VALUES (?)'),
			forget: this.#db.prepare('DELETE FROM files WHERE path = ?'),
		}
	}

	/** Remembers whose export this is. Throws where it is another newsroom's already: what that one saved would go. */
	belongTo(source: string): void {
		const held = this.#db.prepare("SELECT value FROM facts WHERE name = 'source'").get()?.['value']
		if (held !== undefined && held !== source)
			throw new Error(`This folder holds the export of ${held}, not of ${source}: name another one with --to`)
		this.#db.prepare("INSERT OR REPLACE INTO facts VALUES ('source', ?)").run(source)
	}

	read(path: string): string | undefined {
		const hash = this.#statements.read.get(path)?.['hash']
		return hash === undefined ? undefined : String(hash)
	}

	write(path: string, hash: string): void {
		this.#statements.write.run(path, hash)
	}

	/** The version of an object that a file was written from. */
	etag(path: string): string | undefined {
		const etag = this.#statements.read.get(path)?.['etag']
		return etag === undefined || etag === null ? undefined : String(etag)
	}

	noteEtag(path: string, etag: string): void {
		this.#statements.note.run(etag, path)
	}

	/** Notes that a path is still to be there. */
	see(path: string): void {
		this.#statements.see.run(path)
	}

	/** Files below a folder that an earlier export wrote and this one does not have. */
	unseen(folder: string): string[] {
		return this.#db
			.prepare(
				'SELECT path FROM files WHERE path >= ? AND path < ? AND path NOT IN (SELECT path FROM seen) ORDER BY path',
			)
			.all(`${folder}/`, `${folder}0`)
			.map((row) => String(row['path']))
	}

	forget(path: string): void {
		this.#statements.forget.run(path)
	}

	close(): void {
		this.#db.close()
	}
}
