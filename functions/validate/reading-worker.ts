import { parentPort } from 'node:worker_threads'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { type Reading, readManuscript } from './reading/read-manuscript.ts'
import type { ReadingContext } from './reading/reading-context.ts'

/** What a thread asks of its worker: one manuscript. */
export interface ReadingJob {
	readonly bytes: Uint8Array
	readonly context: Omit<ReadingContext, 'newsroom'>
	/** Only with the first job, and when the settings have changed: to copy them takes longer than to read the manuscript. */
	readonly newsroom: Newsroom | null
}

/** What it says: that it has loaded, then one answer a job; `tooDeep` when the input, not the code, was at fault. */
export type ReadingReply =
	| { readonly ready: true }
	| { readonly reading: Reading }
	| { readonly error: string; readonly tooDeep: boolean }

let current: Newsroom | undefined

parentPort?.on('message', ({ bytes, context, newsroom }: ReadingJob) => {
	current = newsroom ?? current
	if (current === undefined) throw new Error('The first manuscript came without the settings it is read in')
	parentPort?.postMessage(answer(bytes, { ...context, newsroom: current }))
})
parentPort?.postMessage({ ready: true } satisfies ReadingReply)

function answer(bytes: Uint8Array, context: ReadingContext): ReadingReply {
	try {
		return { reading: readManuscript(bytes, context) }
	} catch (error) {
		const tooDeep = error instanceof RangeError && /call stack/.test(error.message)
		return { error: error instanceof Error ? (error.stack ?? error.message) : String(error), tooDeep }
	}
}
