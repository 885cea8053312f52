import type { Alarms } from '../../functions/ports/alarms.ts'
import type { Catalogue, RowKey } from '../../functions/ports/catalogue.ts'
import type { Queue } from '../../functions/ports/queue.ts'

/** Longest pause between two looks at the alarms: a computer that slept notices within it. */
const longestPauseMs = 30_000
/** Pause after a look that failed. */
const tryAgainMs = 1000
/** Alarms that ring at one look. */
const most = 100
const partition = 'alarms'

/**
 * Alarms kept as rows of the catalogue, so that they outlive a restart: one that was due while nothing ran rings at the
 * next start. Rings first and forgets afterwards: a crash in between rings twice, never not at all.
 */
export class Clock implements Alarms {
	readonly #catalogue: Catalogue
	readonly #render: Queue
	readonly #now: () => Date
	#running = false
	#timer: NodeJS.Timeout | undefined

	constructor(catalogue: Catalogue, render: Queue, now: () => Date) {
		this.#catalogue = catalogue
		this.#render = render
		this.#now = now
	}

	async set(instant: string, body: unknown): Promise<void> {
		const key: RowKey = { partition, sort: `${instant} ${JSON.stringify(body)}` }
		await this.#catalogue.transact([{ ...key, action: 'put', if: 'any', value: body }])
		if (this.#running) this.#begin()
	}

	/** Begins to ring. */
	start(): void {
		this.#running = true
		this.#begin()
	}

	stop(): void {
		this.#running = false
		clearTimeout(this.#timer)
	}

	#begin(): void {
		// The queue or the table may be closing, or busy: what is due stays, and rings a little later.
		this.#look().catch(() => this.#lookIn(tryAgainMs))
	}

	#lookIn(ms: number): void {
		clearTimeout(this.#timer)
		if (this.#running) this.#timer = setTimeout(() => this.#begin(), ms)
	}

	/** Rings what is due, and looks again when the next alarm is. */
	async #look(): Promise<void> {
		clearTimeout(this.#timer)
		const rows = await this.#catalogue.query({ partition, limit: most })
		const now = this.#now().getTime()
		const at = (sort: string) => Date.parse(sort.slice(0, sort.indexOf(' ')))
		const due = rows.filter(({ sort }) => at(sort) <= now)
		for (const { sort, revision, value } of due) {
			await this.#render.send([{ body: value }])
			await this.#catalogue.transact([{ partition, sort, action: 'delete', if: { revision } }])
		}
		const next = rows[due.length]
		const wait = next === undefined ? longestPauseMs : at(next.sort) - now
		this.#lookIn(due.length === most ? 0 : Math.min(wait, longestPauseMs))
	}
}
