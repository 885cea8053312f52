import type { Cdn } from '../ports/cdn.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'

/** What the purge stage works with. */
export interface PurgeTools {
	readonly cdn: Cdn
	/** The stage's own queue. */
	readonly purge: Queue
	readonly log: Log
}
