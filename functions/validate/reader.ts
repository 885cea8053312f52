import type { Reading } from './reading/read-manuscript.ts'
import type { ReadingContext } from './reading/reading-context.ts'
import { ReadingThread } from './reading-thread.ts'

interface Job {
	readonly bytes: Uint8Array
	readonly context: ReadingContext
	readonly done: (reading: Reading) => void
	readonly failed: (error: unknown) => void
}

/**
 * Reads manuscripts in worker threads with a deadline: no input can stop the stage, only its own thread, which is ended
 * and replaced.
 */
export class Reader {
	readonly #file: URL
	readonly #size: number
	readonly #waiting: Job[] = []
	readonly #idle: ReadingThread[] = []
	readonly #all = new Set<ReadingThread>()

	/** @param size - threads at most. @param file - the worker's module; a bundle names its own. */
	constructor(size = 1, file = new URL('./reading-worker.ts', import.meta.url)) {
		this.#size = size
		this.#file = file
	}

	/** What a manuscript says; a problem instead of it when it takes too long, too deep a stack or too much memory. */
	read(bytes: Uint8Array, context: ReadingContext): Promise<Reading> {
		return new Promise((done, failed) => {
			this.#waiting.push({ bytes, context, done, failed })
			this.#next()
		})
	}

	/** Starts a thread before it is needed: loading its modules takes longer than reading an article. */
	warm(): void {
		if (this.#all.size === 0) this.#idle.push(this.#start())
	}

	/** Ends all threads. */
	async close(): Promise<void> {
		await Promise.all([...this.#all].map((thread) => thread.end()))
	}

	#next(): void {
		if (this.#waiting.length === 0) return
		const thread = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#start() : undefined)
		if (thread === undefined) return
		const job = this.#waiting.shift()
		if (job === undefined) this.#idle.push(thread)
		else void this.#run(thread, job)
	}

	#start(): ReadingThread {
		const thread = new ReadingThread(this.#file)
		this.#all.add(thread)
		return thread
	}

	async #run(thread: ReadingThread, { bytes, context, done, failed }: Job): Promise<void> {
		let usable = false
		try {
			const answer = await thread.read(bytes, context)
			usable = answer.usable
			done(answer.reading)
		} catch (error) {
			failed(error)
		}
		if (usable) this.#idle.push(thread)
		else {
			// Its memory has to be free before another one takes as much.
			await thread.end()
			this.#all.delete(thread)
		}
		this.#next()
	}
}
