import type { Catalogue } from '../ports/catalogue.ts'
import type { Hub } from '../ports/hub.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'

/** What the publish stage works with. */
export interface PublishTools {
	readonly catalogue: Catalogue
	readonly desk: ObjectStore
	readonly site: ObjectStore
	/** The stage's own queue. */
	readonly publish: Queue
	/** Told when feeds change, where the newsroom has one. */
	readonly hub: Hub
	readonly log: Log
}
