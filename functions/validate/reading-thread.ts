import { Worker } from 'node:worker_threads'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { fileStart, problem } from '../problem/problem.ts'
import type { Reading } from './reading/read-manuscript.ts'
import type { ReadingContext } from './reading/reading-context.ts'
import type { ReadingJob, ReadingReply } from './reading-worker.ts'

/** A manuscript must have its verdict within 5 seconds, whatever it is; the rest is for storing it. */
const deadlineMs = 3000
/** What a worker may keep, in MB. A feature of 400 KB needs half of it; with the process around it, it stays under 512. */
const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 } as const
/** Longest wait for a worker's modules to load, on a machine that is busy with other things. */
const startMs = 30_000

/** One worker thread that reads manuscripts, one at a time. */
export class ReadingThread {
	readonly #worker: Worker
	readonly #ready: Promise<void>
	/** The settings that the worker has. */
	#known: Newsroom | undefined

	/** @param file - the worker's module. */
	constructor(file: URL) {
		this.#worker = new Worker(file, { resourceLimits: memory })
		// A failure to start is told to whoever reads first; an error of a worker that is being ended, to nobody.
		this.#worker.on('error', () => {})
		this.#ready = this.#next(startMs, (reply) => 'ready' in reply).then((reply) => {
			if (reply === 'late') throw new Error(`A reading worker did not start within ${startMs} ms`)
		})
		this.#ready.catch(() => {})
		this.#worker.unref()
	}

	/**
	 * What a manuscript says, and whether the thread can read another one. The deadline begins when the worker is
	 * ready: loading its modules is not the manuscript's fault.
	 */
	async read(bytes: Uint8Array, context: ReadingContext): Promise<{ reading: Reading; usable: boolean }> {
		this.#worker.ref()
		try {
			await this.#ready
			const answered = this.#next(deadlineMs, () => true)
			const { newsroom, ...rest } = context
			const job: ReadingJob = { bytes, context: rest, newsroom: newsroom === this.#known ? null : newsroom }
			this.#known = newsroom
			this.#worker.postMessage(job)
			const reply = await answered
			if (reply === 'late') return { reading: tooSlow, usable: false }
			if ('reading' in reply) return { reading: reply.reading, usable: true }
			if ('error' in reply && reply.tooDeep) return { reading: tooDeep, usable: true }
			throw new Error('error' in reply ? reply.error : 'The worker said twice that it was ready')
		} catch (error) {
			if (isOutOfMemory(error)) return { reading: tooSlow, usable: false }
			throw error
		} finally {
			this.#worker.unref()
		}
	}

	/** Ends the thread, whatever it is doing. */
	async end(): Promise<void> {
		await this.#worker.terminate()
	}

	/** The worker's next message of a kind; `late` when none has come in time. Rejects when the worker dies. */
	#next(timeoutMs: number, wanted: (reply: ReadingReply) => boolean): Promise<ReadingReply | 'late'> {
		return new Promise((resolve, reject) => {
			const settle = () => {
				clearTimeout(timer)
				this.#worker.off('message', onMessage).off('error', onError)
			}
			const onMessage = (reply: ReadingReply) => {
				if (!wanted(reply)) return
				settle()
				resolve(reply)
			}
			const onError = (error: Error) => {
				settle()
				reject(error)
			}
			const timer = setTimeout(() => {
				settle()
				resolve('late')
			}, timeoutMs)
			// The worker keeps the process alive while somebody waits for it; ended before it was ready, nothing should.
			timer.unref()
			this.#worker.on('message', onMessage).on('error', onError)
		})
	}
}

const refused = { status: 'published', galley: null, photos: [], links: [], places: {} } as const
const tooSlow: Reading = { ...refused, problems: [problem('body-slow', fileStart, { seconds: deadlineMs / 1000 })] }
const tooDeep: Reading = { ...refused, problems: [problem('body-deep', fileStart, { limit: 1000 })] }

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
