import type { Announcements } from '../ports/announcements.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'
import type { Visitors } from './visitors.ts'

/** What the conversation works with. */
export interface ConverseTools {
	readonly catalogue: Catalogue
	/** Where the settings are kept. */
	readonly desk: ObjectStore
	readonly render: Queue
	readonly announcements: Announcements
	readonly visitors: Visitors
	/** Signs what is handed out to be sent back: proofs, tokens, the secrets that delete comments. */
	readonly key: string
	readonly now: () => Date
	readonly log: Log
}
