import { DatabaseSync } from 'node:sqlite'
import { inTransaction } from './in-transaction.ts'

/** One receive of a message. `receives` is also its receipt: a later receive makes this one void, as in SQS. */
export interface Received {
	readonly id: number
	readonly body: string
	/** This receive included. */
	readonly receives: number
}

/**
 * The messages of a local queue in SQLite, so that they outlive a crash. Times are in milliseconds. A receipt settles
 * its message even after its visibility is over, but not once the message was received again (SQS, DeleteMessage: “you
 * must provide the most recently received ReceiptHandle”).
 */
export class QueueTable {
	readonly #db: DatabaseSync
	readonly #statements

	/** @param file - its own SQLite file. What was under way in the process that closed or crashed is visible again. */
	constructor(file: string) {
		this.#db = new DatabaseSync(file)
		this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;
			CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT, visible REAL, receives INTEGER DEFAULT 0);
			CREATE INDEX IF NOT EXISTS messages_body ON messages (body);
			CREATE INDEX IF NOT EXISTS messages_visible ON messages (visible);
			CREATE INDEX IF NOT EXISTS messages_received ON messages (id) WHERE receives > 0;
			CREATE TABLE IF NOT EXISTS dead (id INTEGER PRIMARY KEY, body TEXT, receives INTEGER, error TEXT);
			UPDATE messages SET visible = 0 WHERE receives > 0;`)
		const prepare = (sql: string) => this.#db.prepare(sql)
		this.#statements = {
			// Equal messages become one only where both would be handed over from the same moment on: a message that says
			// “look again in a minute” is not answered by an equal one that is looked at now.
			add: prepare(`INSERT INTO messages (body, visible) SELECT ?1, ?3
				WHERE NOT EXISTS (SELECT 1 FROM messages WHERE body = ?1 AND receives = 0 AND max(visible, ?2) = ?3)`),
			receive: prepare(`UPDATE messages SET visible = ?, receives = receives + 1
				WHERE id IN (SELECT id FROM messages WHERE visible <= ? ORDER BY id LIMIT ?) RETURNING id, body, receives`),
			spent: prepare('SELECT id, body, receives FROM messages WHERE visible <= ? AND receives >= ?'),
			delete: prepare('DELETE FROM messages WHERE id = ? AND receives = ?'),
			hide: prepare('UPDATE messages SET visible = ? WHERE id = ? AND receives = ?'),
			bury: prepare('INSERT INTO dead SELECT id, body, receives, ? FROM messages WHERE id = ? AND receives = ?'),
			next: prepare('SELECT min(visible) AS visible FROM messages'),
			received: prepare('SELECT 1 FROM messages WHERE receives > 0 LIMIT 1'),
			depth: prepare('SELECT count(*) AS count FROM messages WHERE visible <= ? OR receives > 0'),
			dead: prepare('SELECT id, body, receives, error FROM dead ORDER BY id'),
		}
	}

	/** False once it was closed. */
	get open(): boolean {
		return this.#db.isOpen
	}

	/** All of the messages or none, each with the delay before it can be received. */
	add(messages: readonly { readonly body: string; readonly delayMs: number }[], now: number): void {
		inTransaction(this.#db, () => {
			for (const { body, delayMs } of messages) this.#statements.add.run(body, now, now + delayMs)
		})
	}

	/** Takes up to `limit` visible messages and hides them until a moment. */
	receive(limit: number, now: number, hiddenUntil: number): Received[] {
		return this.#statements.receive.all(hiddenUntil, now, limit).map(receivedOf)
	}

	/** Visible messages that were received as often as a message may be: their last receive never answered. */
	spent(maxReceives: number, now: number): Received[] {
		return this.#statements.spent.all(now, maxReceives).map(receivedOf)
	}

	delete({ id, receives }: Received): void {
		this.#statements.delete.run(id, receives)
	}

	/** Hides a message until its next try. */
	hide({ id, receives }: Received, until: number): void {
		this.#statements.hide.run(until, id, receives)
	}

	/** Moves a message to the dead letters. */
	bury(message: Received, error: string): void {
		inTransaction(this.#db, () => {
			this.#statements.bury.run(error, message.id, message.receives)
			this.delete(message)
		})
	}

	/** When the next message is visible; Infinity when there is none. */
	next(): number {
		const next = this.#statements.next.get()?.['visible']
		return typeof next === 'number' ? next : Infinity
	}

	/** True while a message is visible, under way or waits for its next try. */
	busy(now: number): boolean {
		return this.next() <= now || this.#statements.received.get() !== undefined
	}

	/** How many messages `busy` speaks of. */
	depth(now: number): number {
		return Number(this.#statements.depth.get(now)?.['count'])
	}

	/** The dead letters with their last error, oldest message first. */
	dead(): (Received & { readonly error: string })[] {
		return this.#statements.dead.all().map((row) => ({ ...receivedOf(row), error: String(row['error']) }))
	}

	close(): void {
		this.#db.close()
	}
}

function receivedOf(row: Record<string, unknown>): Received {
	return { id: Number(row['id']), body: String(row['body']), receives: Number(row['receives']) }
}
