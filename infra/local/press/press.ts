import { availableParallelism } from 'node:os'
import type { ArticleView } from '../../../functions/render/article-view.ts'
import { PressThread, type Printed } from './press-thread.ts'

/** Most threads: beyond these the one that writes is the slower. Each takes about 60 MB. */
const most = 4
/** How long a thread without work is kept, in milliseconds: an archive that is rendered anew leaves none behind. */
const keptMs = 5000

/**
 * Makes articles' forms in worker threads while this one reads and writes: for a whole site, not for one save, which would
 * wait for a thread to start. As many as there are processors: this thread waits for half of its time.
 */
export class Press {
	readonly #size = Math.max(1, Math.min(most, availableParallelism()))
	#threads: PressThread[] = []
	#idle: NodeJS.Timeout | undefined

	/** An article's objects as `articleObjects` makes them and, where they are wanted, its terms as `termsOf` does. */
	async print(view: ArticleView, withTerms = true): Promise<Printed> {
		clearTimeout(this.#idle)
		try {
			return await this.#thread().print(view, withTerms)
		} finally {
			clearTimeout(this.#idle)
			this.#idle = setTimeout(() => this.#rest(), keptMs).unref()
		}
	}

	/** Whoever is still waited for sets the time anew. */
	#rest(): void {
		if (this.#threads.every(({ load }) => load === 0)) void this.close()
	}

	/** Ends all threads; the next article starts new ones. */
	async close(): Promise<void> {
		clearTimeout(this.#idle)
		const threads = this.#threads
		this.#threads = []
		await Promise.all(threads.map((thread) => thread.end()))
	}

	/** The one with the least to do; a new one as long as all have some and there may be more. */
	#thread(): PressThread {
		this.#threads = this.#threads.filter(({ ended }) => !ended)
		const free = this.#threads.toSorted((a, b) => a.load - b.load)[0]
		if (free !== undefined && (free.load === 0 || this.#threads.length >= this.#size)) return free
		const started = new PressThread()
		this.#threads.push(started)
		return started
	}
}
