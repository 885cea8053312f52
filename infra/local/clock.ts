import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { Queue } from '../../functions/ports/queue.ts'

/** Longest pause between two looks at the schedule: a computer that slept notices within it. */
const longestPauseMs = 30_000
/** Moments applied at one look. */
const most = 100

/**
 * Applies what is scheduled: embargoes, future dates, expiries. The schedule is rows of the catalogue, so it survives
 * restarts; a moment only makes render look at the article again, which decides by what the row says then.
 */
export class Clock {
	readonly #catalogue: Catalogue
	readonly #render: Queue
	readonly #now: () => Date
	#timer: NodeJS.Timeout | undefined

	constructor(catalogue: Catalogue, render: Queue, now: () => Date) {
		this.#catalogue = catalogue
		this.#render = render
		this.#now = now
	}

	start(): void {
		void this.#tick()
	}

	stop(): void {
		clearTimeout(this.#timer)
	}

	async #tick(): Promise<void> {
		const now = this.#now().toISOString()
		const rows = await this.#catalogue.query({ partition: 'schedule', limit: most })
		for (const { partition, sort, revision, value } of rows) {
			const moment = sort.slice(0, sort.indexOf('#'))
			if (moment > now) break
			await this.#render.send([{ body: value }])
			await this.#catalogue.transact([{ partition, sort, action: 'delete', if: { revision } }])
		}
		const next = rows.find(({ sort }) => sort.slice(0, sort.indexOf('#')) > now)
		const wait =
			next === undefined
				? longestPauseMs
				: Date.parse(next.sort.slice(0, next.sort.indexOf('#'))) - this.#now().getTime()
		this.#timer = setTimeout(() => void this.#tick(), Math.min(Math.max(wait, 10), longestPauseMs))
	}
}
