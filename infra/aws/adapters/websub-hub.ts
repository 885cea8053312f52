import type { Hub } from '../../../functions/ports/hub.ts'
import type { Log } from '../../../functions/stage/log.ts'

/** How long a hub may take to answer, in milliseconds: PUBLISH has 30 seconds for ten messages. */
const patience = 2000

/** Hubs as WebSub has them (W3C, section 7: how a publisher tells its hub is between the two; this is what hubs take). */
export class WebSubHub implements Hub {
	readonly #log: Log

	constructor(log: Log) {
		this.#log = log
	}

	async publish(hub: string, feeds: readonly string[]): Promise<void> {
		const body = new URLSearchParams({ 'hub.mode': 'publish' })
		for (const feed of feeds) body.append('hub.url', feed)
		try {
			const answer = await fetch(hub, {
				method: 'POST',
				body,
				redirect: 'error',
				signal: AbortSignal.timeout(patience),
			})
			await answer.body?.cancel()
			if (!answer.ok) this.#log.info('hub refused', { hub, status: answer.status })
		} catch (error) {
			this.#log.info('hub unheard', { hub, reason: error instanceof Error ? error.name : 'unknown' })
		}
	}
}
