import { DatabaseSync } from 'node:sqlite'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Queue, QueueMessage } from '../../../functions/ports/queue.ts'

/** A function on a queue: the same handler that Lambda runs. */
export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>

export interface LocalQueueOptions {
	/** Messages handed over at a time (SQS → Lambda: 10 without a batch window). */
	readonly batchSize?: number
	/** Batches under way at a time, as `MaximumConcurrency` of an event source. */
	readonly concurrency?: number
	/** Receives before a message goes to the dead letters. */
	readonly maxReceives?: number
	/** Milliseconds a received message stays hidden; a handler that hangs longer sees its message received again. */
	readonly visibilityMs?: number
	/** Milliseconds before a failed message is tried again: doubled with each receive. */
	readonly retryMs?: number
	readonly onFailure?: (message: DeadLetter) => void
	readonly now?: () => number
}

/** A message that failed, with the last error. */
export interface DeadLetter {
	readonly body: string
	readonly receives: number
	readonly error: string
	/** True when it was the last try. */
	readonly dead: boolean
}

/**
 * A queue in this process, kept in SQLite so that a message outlives a crash: visibility, retry with a growing pause,
 * dead letters. A message equal to one that still waits is not added again: all our messages say “make this agree
 * with the catalogue”, and one that has not begun will see everything that came before.
 */
export class LocalQueue implements Queue {
	readonly #db: DatabaseSync
	readonly #options: Required<LocalQueueOptions>
	readonly #statements
	#handler: QueueHandler | undefined
	#running = 0
	#timer: NodeJS.Timeout | undefined
	#waiters: (() => void)[] = []

	readonly name: string

	constructor(name: string, file: string, options: LocalQueueOptions = {}) {
		this.name = name
		this.#options = {
			batchSize: 10,
			concurrency: 2,
			maxReceives: 5,
			visibilityMs: 60_000,
			retryMs: 200,
			onFailure: () => {},
			now: Date.now,
			...options,
		}
		this.#db = new DatabaseSync(file)
		this.#db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;
			CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT, visible REAL, receives INTEGER DEFAULT 0);
			CREATE INDEX IF NOT EXISTS messages_body ON messages (body);
			CREATE INDEX IF NOT EXISTS messages_visible ON messages (visible);
			CREATE TABLE IF NOT EXISTS dead (id INTEGER PRIMARY KEY, body TEXT, receives INTEGER, error TEXT);
			UPDATE messages SET visible = 0 WHERE receives > 0;`)
		this.#statements = {
			add: this.#db.prepare(`INSERT INTO messages (body, visible) SELECT ?1, ?2
				WHERE NOT EXISTS (SELECT 1 FROM messages WHERE body = ?1 AND receives = 0 AND visible <= ?2)`),
			receive: this.#db.prepare(`UPDATE messages SET visible = ?, receives = receives + 1
				WHERE id IN (SELECT id FROM messages WHERE visible <= ? ORDER BY id LIMIT ?) RETURNING id, body, receives`),
			delete: this.#db.prepare('DELETE FROM messages WHERE id = ?'),
			hide: this.#db.prepare('UPDATE messages SET visible = ? WHERE id = ?'),
			bury: this.#db.prepare('INSERT INTO dead SELECT id, body, receives, ? FROM messages WHERE id = ?'),
			next: this.#db.prepare('SELECT min(visible) AS visible FROM messages'),
			count: this.#db.prepare('SELECT count(*) AS count FROM messages WHERE visible <= ?'),
			dead: this.#db.prepare('SELECT body, receives, error FROM dead ORDER BY id'),
		}
	}

	async send(messages: readonly QueueMessage[]): Promise<void> {
		const now = this.#options.now()
		for (const { body, delaySeconds = 0 } of messages)
			this.#statements.add.run(JSON.stringify(body), now + delaySeconds * 1000)
		this.#wake()
	}

	/** Begins to hand messages to a function. */
	start(handler: QueueHandler): void {
		this.#handler = handler
		this.#wake()
	}

	/** Messages that wait or are under way now; those with a delay count when it is over. */
	depth(): number {
		return Number(this.#statements.count.get(this.#options.now())?.['count'] ?? 0) + this.#running
	}

	/** Resolves when nothing is under way and no message waits for a retry; one with a long delay may. */
	async idle(): Promise<void> {
		while (this.#running > 0 || this.#nextVisible() <= this.#options.now() + this.#longestRetry())
			await new Promise<void>((resolve) => this.#waiters.push(resolve))
	}

	/** Messages that failed too often. */
	deadLetters(): DeadLetter[] {
		return this.#statements.dead
			.all()
			.map((row) => ({
				body: String(row['body']),
				receives: Number(row['receives']),
				error: String(row['error']),
				dead: true,
			}))
	}

	/** Stops handing out messages; those under way finish first. */
	async stop(): Promise<void> {
		this.#handler = undefined
		clearTimeout(this.#timer)
		while (this.#running > 0) await new Promise<void>((resolve) => this.#waiters.push(resolve))
		this.#db.close()
	}

	#wake(): void {
		if (this.#handler === undefined) return
		const { batchSize, concurrency, visibilityMs, now } = this.#options
		while (this.#running < concurrency) {
			const batch = this.#statements.receive.all(now() + visibilityMs, now(), batchSize).map(messageOf)
			if (batch.length === 0) break
			this.#running++
			void this.#run(this.#handler, batch)
		}
		clearTimeout(this.#timer)
		const next = this.#nextVisible()
		// setTimeout holds at most 2^31 - 1 ms, a little under 25 days.
		if (next < Infinity && this.#running < concurrency)
			this.#timer = setTimeout(() => this.#wake(), Math.min(Math.max(next - now(), 0), 2 ** 31 - 1))
	}

	async #run(handler: QueueHandler, batch: Message[]): Promise<void> {
		let error = ''
		const failed = await handler({ Records: batch.map((message) => recordOf(this.name, message)) }).then(
			(response) => new Set(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)),
			(thrown: unknown) => {
				error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
				return new Set(batch.map(({ id }) => String(id)))
			},
		)
		for (const message of batch) this.#settle(message, failed.has(String(message.id)), error)
		this.#running--
		this.#wake()
		for (const waiter of this.#waiters.splice(0)) waiter()
	}

	#settle({ id, body, receives }: Message, failed: boolean, error: string): void {
		const dead = failed && receives >= this.#options.maxReceives
		if (failed) this.#options.onFailure({ body, receives, error, dead })
		if (dead) this.#statements.bury.run(error, id)
		if (!failed || dead) this.#statements.delete.run(id)
		else this.#statements.hide.run(this.#options.now() + this.#options.retryMs * 2 ** (receives - 1), id)
	}

	#nextVisible(): number {
		const next = this.#statements.next.get()?.['visible']
		return typeof next === 'number' ? next : Infinity
	}

	#longestRetry(): number {
		return this.#options.retryMs * 2 ** this.#options.maxReceives
	}
}

interface Message {
	readonly id: number
	readonly body: string
	readonly receives: number
}

function messageOf(row: Record<string, unknown>): Message {
	return { id: Number(row['id']), body: String(row['body']), receives: Number(row['receives']) }
}

function recordOf(queue: string, { id, body, receives }: Message): SQSRecord {
	return {
		messageId: String(id),
		receiptHandle: `${id}-${receives}`,
		body,
		attributes: {
			ApproximateReceiveCount: String(receives),
			SentTimestamp: '',
			SenderId: '',
			ApproximateFirstReceiveTimestamp: '',
		},
		messageAttributes: {},
		md5OfBody: '',
		eventSource: 'aws:sqs',
		eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
		awsRegion: 'local',
	}
}
