import { Worker } from 'node:worker_threads'
import type { Newsroom } from '../../../functions/newsroom/newsroom.ts'
import { noteEtag } from '../../../functions/ports/etag.ts'
import type { ArticleView } from '../../../functions/render/article-view.ts'
import type { SearchTerms } from '../../../functions/search/terms-of.ts'
import type { PublicObject } from '../../../functions/site/public-object.ts'
import type { PressJob, PressReply } from './press-worker.ts'

/** An article's objects by key, and what it is found by. */
export interface Printed {
	readonly objects: readonly (readonly [string, PublicObject])[]
	readonly terms: SearchTerms | null
}

/** What a thread may keep, in MB: a form of the longest article needs a tenth of it. */
const memory = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 } as const

interface Waiting {
	readonly done: (printed: Printed) => void
	readonly failed: (error: unknown) => void
}

/** One worker thread that makes articles' forms, in the order in which they are asked for. */
export class PressThread {
	readonly #worker = new Worker(new URL('./press-worker.ts', import.meta.url), { resourceLimits: memory })
	readonly #waiting = new Map<number, Waiting>()
	#last = 0
	#ended = false
	/** The settings that the worker has. */
	#known: Newsroom | undefined

	constructor() {
		this.#worker.on('message', (reply: PressReply) => {
			const waiting = this.#waiting.get(reply.id)
			this.#waiting.delete(reply.id)
			if (this.#waiting.size === 0) this.#worker.unref()
			if ('objects' in reply) waiting?.done(printedOf(reply))
			else waiting?.failed(new Error(reply.error))
		})
		this.#worker.on('error', (error) => this.#fail(error))
		this.#worker.on('exit', () => this.#fail(new Error('A press was ended')))
		this.#worker.unref()
	}

	/** True when it failed or was ended: it will answer nobody. */
	get ended(): boolean {
		return this.#ended
	}

	/** Articles that wait for it. */
	get load(): number {
		return this.#waiting.size
	}

	/** Makes an article's forms. Rejects when they cannot be made or the thread ends. */
	print({ newsroom, language, ...rest }: ArticleView, withTerms: boolean): Promise<Printed> {
		return new Promise((done, failed) => {
			const id = ++this.#last
			const view = { ...rest, language: language.tag }
			const settings = newsroom === this.#known ? null : newsroom
			const job: PressJob = { id, view, withTerms, newsroom: settings }
			// Throws where the view cannot be copied; its answer never comes within this turn.
			this.#worker.postMessage(job)
			this.#worker.ref()
			this.#waiting.set(id, { done, failed })
			this.#known = newsroom
		})
	}

	/** Ends the thread; who still waits is told. */
	async end(): Promise<void> {
		await this.#worker.terminate()
	}

	#fail(error: unknown): void {
		this.#ended = true
		for (const { failed } of this.#waiting.values()) failed(error)
		this.#waiting.clear()
	}
}

function printedOf({ objects, terms }: Extract<PressReply, { readonly terms: unknown }>): Printed {
	for (const [, { body }, etag] of objects) noteEtag(body, etag)
	return { objects: objects.map(([key, object]) => [key, object]), terms }
}
