import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'

/** What moderation works with. */
export interface ModerateTools {
	readonly catalogue: Catalogue
	/** Where the settings are kept. */
	readonly desk: ObjectStore
	readonly render: Queue
	readonly now: () => Date
}
