import { Worker } from 'node:worker_threads'
import { fileStart, problem } from '../problem/problem.ts'
import type { Reading, ReadingContext } from './reading/read-manuscript.ts'
import type { BodyReply, ReadingJob } from './reading-worker.ts'

/** A manuscript must have its verdict within 5 seconds, whatever it is; the rest is for starting a worker and storing. */
const deadlineMs = 3000

interface Job {
	readonly job: ReadingJob
	readonly done: (reading: Reading) => void
	readonly failed: (error: Error) => void
}

/**
 * Reads manuscripts in worker threads with a deadline: no input can stop the stage, only its own worker, which is
 * ended and replaced. A worker's memory is bounded as well (`resourceLimits`).
 */
export class Reader {
	readonly #file: URL
	readonly #size: number
	readonly #waiting: Job[] = []
	readonly #idle: Worker[] = []
	readonly #all = new Set<Worker>()

	/** @param size - workers at most. @param file - the worker's module; a bundle names its own. */
	constructor(size = 1, file = new URL('./reading-worker.ts', import.meta.url)) {
		this.#size = size
		this.#file = file
	}

	/** What a manuscript says; a problem instead of it when it takes too long, too deep a stack or too much memory. */
	read(bytes: Uint8Array, context: ReadingContext): Promise<Reading> {
		return new Promise((done, failed) => {
			this.#waiting.push({ job: { bytes, context }, done, failed })
			this.#next()
		})
	}

	/** Starts a worker before it is needed: loading its modules takes longer than reading an article. */
	warm(): void {
		if (this.#all.size === 0) this.#idle.push(this.#start())
	}

	/** Ends all workers. */
	async close(): Promise<void> {
		await Promise.all([...this.#all].map((worker) => worker.terminate()))
	}

	#next(): void {
		if (this.#waiting.length === 0) return
		const worker = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#start() : undefined)
		if (worker === undefined) return
		const job = this.#waiting.shift()
		if (job === undefined) this.#idle.push(worker)
		else this.#run(worker, job)
	}

	#start(): Worker {
		const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: 256 } })
		worker.unref()
		this.#all.add(worker)
		return worker
	}

	#run(worker: Worker, { job, done, failed }: Job): void {
		const settle = (keep: boolean) => {
			clearTimeout(timer)
			worker.off('message', onMessage).off('error', onError).unref()
			if (keep) this.#idle.push(worker)
			else {
				this.#all.delete(worker)
				// An error event of a worker that is being ended has nobody left to tell.
				worker.on('error', () => {})
				void worker.terminate()
			}
			this.#next()
		}
		const onMessage = (reply: BodyReply) => {
			settle(true)
			if ('reading' in reply) done(reply.reading)
			else if (reply.tooDeep) done(refused('body-deep', { limit: 'the stack' }))
			else failed(new Error(reply.error))
		}
		const onError = (error: Error & { code?: string }) => {
			settle(false)
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') done(refused('body-slow', { seconds: deadlineMs / 1000 }))
			else failed(error)
		}
		const timer = setTimeout(() => {
			settle(false)
			done(refused('body-slow', { seconds: deadlineMs / 1000 }))
		}, deadlineMs)
		worker.on('message', onMessage).on('error', onError).ref()
		worker.postMessage(job)
	}
}

function refused(rule: 'body-slow' | 'body-deep', values: Record<string, string | number>): Reading {
	return { problems: [problem(rule, fileStart, values)], status: 'published', galley: null, photos: [], links: [] }
}
