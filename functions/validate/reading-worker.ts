import { parentPort } from 'node:worker_threads'
import { type Reading, readManuscript } from './reading/read-manuscript.ts'
import type { ReadingContext } from './reading/reading-context.ts'

/** What a thread asks of its worker: one manuscript. */
export interface ReadingJob {
	readonly bytes: Uint8Array
	readonly context: ReadingContext
}

/** What it says: that it has loaded, then one answer a job; `tooDeep` when the input, not the code, was at fault. */
export type ReadingReply =
	| { readonly ready: true }
	| { readonly reading: Reading }
	| { readonly error: string; readonly tooDeep: boolean }

parentPort?.on('message', ({ bytes, context }: ReadingJob) => parentPort?.postMessage(answer(bytes, context)))
parentPort?.postMessage({ ready: true } satisfies ReadingReply)

function answer(bytes: Uint8Array, context: ReadingContext): ReadingReply {
	try {
		return { reading: readManuscript(bytes, context) }
	} catch (error) {
		const tooDeep = error instanceof RangeError && /call stack/.test(error.message)
		return { error: error instanceof Error ? (error.stack ?? error.message) : String(error), tooDeep }
	}
}
