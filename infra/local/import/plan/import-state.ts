import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

/** Grows when a state of an older importer cannot be gone on with. */
const format = '2'

/**
 * What an import knows, in a hidden folder of its target: what it found, what it decided, what it wrote. On disk, so that
 * memory does not grow with the archive, and so that an import that was ended goes on where it was.
 */
export class ImportState {
	/** For drafts of files: on the disk of the target, so that moving them into place is one step. */
	readonly folder: string
	readonly #db: DatabaseSync
	readonly #prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()

	constructor(target: string) {
		this.folder = join(target, '.import')
		mkdirSync(this.folder, { recursive: true })
		this.#db = new DatabaseSync(join(this.folder, 'state.sqlite'))
		this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 0;
			CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
			CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, hash TEXT) WITHOUT ROWID;`)
		if (this.fact('format') !== format) this.#begin()
		// Two imports into one folder would each undo what the other decided. The lock goes with the process.
		this.#db.exec('PRAGMA locking_mode = EXCLUSIVE')
		this.setFact('format', format)
	}

	/** True when a plan for just this archive, read with just these options, is there to be gone on with. */
	goesOn(fingerprint: string): boolean {
		return this.fact('planned') === fingerprint && this.fact('finished') === undefined
	}

	/** Forgets what was found and decided; what was written is remembered, so that it may be replaced. */
	beginAnew(): void {
		this.#begin()
		this.setFact('format', format)
	}

	fact(name: string): string | undefined {
		const row = this.one('SELECT value FROM facts WHERE name = ?', name)
		return row === undefined ? undefined : String(row['value'])
	}

	setFact(name: string, value: string): void {
		this.run('INSERT OR REPLACE INTO facts VALUES (?, ?)', name, value)
	}

	run(sql: string, ...values: SQLInputValue[]): void {
		this.#statement(sql).run(...values)
	}

	one(sql: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined {
		return this.#statement(sql).get(...values)
	}

	/** Rows one at a time: there may be as many as there are posts. */
	each(sql: string, ...values: SQLInputValue[]): Iterable<Record<string, unknown>> {
		// A statement of its own: another of the same words may be under way.
		return this.#db.prepare(sql).iterate(...values)
	}

	/** Does all of something or nothing. */
	together<Answer>(act: () => Answer): Answer {
		this.#db.exec('BEGIN')
		try {
			const answer = act()
			this.#db.exec('COMMIT')
			return answer
		} catch (error) {
			this.#db.exec('ROLLBACK')
			throw error
		}
	}

	close(): void {
		this.#db.close()
	}

	#begin(): void {
		this.#prepared.clear()
		this.#db.exec(`DROP TABLE IF EXISTS sources; DROP TABLE IF EXISTS kept; DROP TABLE IF EXISTS names; DROP TABLE IF EXISTS photos; DROP TABLE IF EXISTS addresses;
			DELETE FROM facts;
			CREATE TABLE sources (n INTEGER PRIMARY KEY, source TEXT, state TEXT, key TEXT, language TEXT, kind TEXT, entry TEXT, story TEXT, slug TEXT, file TEXT, notes TEXT);
			CREATE INDEX sources_state ON sources (state);
			CREATE INDEX sources_key ON sources (kind, key, language);
			CREATE INDEX sources_story ON sources (story, language);
			CREATE INDEX sources_slug ON sources (slug, language);
			CREATE TABLE kept (id TEXT PRIMARY KEY, parent TEXT, place INTEGER, file TEXT) WITHOUT ROWID;
			CREATE INDEX kept_parent ON kept (parent, place);
			CREATE TABLE addresses (address TEXT PRIMARY KEY, n INTEGER) WITHOUT ROWID;
			CREATE TABLE names (kind TEXT, id TEXT, language TEXT, name TEXT, count INTEGER, PRIMARY KEY (kind, id, language)) WITHOUT ROWID;
			CREATE TABLE photos (folder TEXT, name TEXT, source TEXT, PRIMARY KEY (folder, name)) WITHOUT ROWID;`)
	}

	#statement(sql: string) {
		const known = this.#prepared.get(sql) ?? this.#db.prepare(sql)
		this.#prepared.set(sql, known)
		return known
	}
}
