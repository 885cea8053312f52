import { setImmediate } from 'node:timers/promises'
import type { Queue, QueueMessage } from '../../../functions/ports/queue.ts'
import { answerOf, type QueueHandler } from './queue-handler.ts'
import { type DeadLetter, defaults, type LocalQueueOptions } from './queue-options.ts'
import { QueueTable, type Received } from './queue-table.ts'

export type { QueueHandler } from './queue-handler.ts'
export type { DeadLetter, LocalQueueOptions } from './queue-options.ts'

/**
 * A queue in this process, kept in SQLite so that a message outlives a crash: visibility, retry with a growing pause,
 * dead letters. A message equal to one that still waits is not added again: all our messages say “make this agree
 * with the catalogue”, and one that has not begun will see everything that came before.
 */
export class LocalQueue implements Queue {
	readonly #table: QueueTable
	readonly #options: Required<LocalQueueOptions>
	#handler: QueueHandler | undefined
	#running = 0
	/** Since when messages have been held back; 0 when none are. */
	#heldSince = 0
	#timer: NodeJS.Timeout | undefined
	#soon: NodeJS.Immediate | undefined
	#waiters: (() => void)[] = []
	#stopped: Promise<void> | undefined

	readonly name: string

	constructor(name: string, file: string, options: LocalQueueOptions = {}) {
		this.name = name
		this.#options = { ...defaults, ...options }
		this.#table = new QueueTable(file)
	}

	/**
	 * Keeps the messages, all or none; the handler is called later, never from within, but before this resolves where
	 * one is free: what a sender does besides is not what somebody waits for. Throws after `stop`.
	 */
	async send(messages: readonly QueueMessage[]): Promise<void> {
		const words = messages.map(({ body, delaySeconds = 0 }) => ({
			body: JSON.stringify(body),
			delayMs: delaySeconds * 1000,
		}))
		this.#table.add(words, this.#options.now())
		this.#arm()
		await setImmediate()
	}

	/** Begins to hand messages to a function. */
	start(handler: QueueHandler): void {
		if (this.#stopped !== undefined) throw new Error(`The queue ${this.name} was stopped`)
		this.#handler = handler
		this.#arm()
	}

	/** Messages that wait, wait for a retry or are under way; one with a delay counts when it is over. */
	depth(): number {
		return this.#table.depth(this.#options.now())
	}

	/** Whether `depth` is more than 0; asked of an index, where `depth` counts. A queue that was stopped is not busy. */
	busy(): boolean {
		return this.#table.open && this.#table.busy(this.#options.now())
	}

	/**
	 * Resolves when nothing is under way, visible or waiting for a retry (a message with a delay may wait), or when the
	 * queue is stopped. Before `start` it waits for a handler as long as there is a message for one.
	 */
	async idle(): Promise<void> {
		while (this.#running > 0 || (this.#stopped === undefined && this.busy())) await this.#change()
	}

	/** Messages that failed too often. */
	deadLetters(): DeadLetter[] {
		return this.#table.dead().map(({ body, receives, error }) => ({ body, receives, error, dead: true }))
	}

	/** Stops handing out messages; those under way finish first, or are given up when their visibility is over. */
	stop(): Promise<void> {
		this.#stopped ??= this.#close()
		return this.#stopped
	}

	async #close(): Promise<void> {
		this.#handler = undefined
		this.#disarm()
		while (this.#running > 0) await this.#change()
		this.#table.close()
		this.#announce()
	}

	#change(): Promise<void> {
		return new Promise((resolve) => this.#waiters.push(resolve))
	}

	#announce(): void {
		for (const waiter of this.#waiters.splice(0)) waiter()
	}

	#disarm(): void {
		clearTimeout(this.#timer)
		clearImmediate(this.#soon)
	}

	/** Sets the timer for the next visible message. */
	#arm(): void {
		this.#disarm()
		const { concurrency, now } = this.#options
		const next = this.#handler === undefined ? Infinity : this.#table.next()
		if (next === Infinity || this.#running >= concurrency) return
		const wait = next - now()
		// A timer waits a millisecond at least, and a save passes two queues before readers see it.
		if (wait <= 0) {
			this.#soon = globalThis.setImmediate(() => this.#hand())
			return
		}
		// setTimeout holds at most 2^31 - 1 ms, a little under 25 days.
		this.#timer = setTimeout(() => this.#hand(), Math.min(wait, 2 ** 31 - 1))
		// A retry must keep the process alive; a delayed message need not: it is kept, and the next start hands it over.
		if (!this.#table.busy(now())) this.#timer.unref()
	}

	/** Hands over what is visible, as many batches as may be under way at a time. */
	#hand(): void {
		const { batchSize, concurrency, maxReceives, visibilityMs, now } = this.#options
		const moment = now()
		if (this.#holds(moment)) return
		if (this.#handler !== undefined)
			for (const message of this.#table.spent(maxReceives, moment))
				this.#settle(message, true, `No answer within ${visibilityMs} ms, or the process ended`)
		while (this.#handler !== undefined && this.#running < concurrency) {
			const batch = this.#table.receive(batchSize, moment, moment + visibilityMs)
			if (batch.length === 0) break
			void this.#run(this.#handler, batch)
		}
		this.#arm()
		this.#announce()
	}

	/** True when messages are to wait a little longer; looks again soon. */
	#holds(moment: number): boolean {
		const { hold, holdMs } = this.#options
		if (this.#handler === undefined || !this.#table.busy(moment) || !hold()) this.#heldSince = 0
		else if (this.#heldSince === 0) this.#heldSince = moment
		if (this.#heldSince === 0 || moment - this.#heldSince >= holdMs()) return false
		this.#disarm()
		this.#timer = setTimeout(() => this.#hand(), 10)
		return true
	}

	async #run(handler: QueueHandler, batch: readonly Received[]): Promise<void> {
		let underWay = 1
		const leave = () => {
			this.#running -= underWay
			underWay = 0
			this.#hand()
		}
		this.#running++
		// A handler that hangs leaves its place to others once its messages are visible again; Lambda would have ended it
		// before that. A late answer still settles what nobody has received since.
		const deadline = setTimeout(leave, this.#options.visibilityMs)
		const { failed, error } = await answerOf(handler, this.name, batch)
		clearTimeout(deadline)
		if (!this.#table.open) return
		try {
			for (const message of batch) this.#settle(message, failed.has(String(message.id)), error)
		} finally {
			leave()
		}
	}

	#settle(message: Received, failed: boolean, error: string): void {
		const { maxReceives, retryMs, onFailure, now } = this.#options
		const { body, receives } = message
		const dead = failed && receives >= maxReceives
		if (dead) this.#table.bury(message, error)
		else if (failed) this.#table.hide(message, now() + retryMs * 2 ** (receives - 1))
		else this.#table.delete(message)
		if (failed) onFailure({ body, receives, error, dead })
	}
}
