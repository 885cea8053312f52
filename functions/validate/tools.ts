import type { Announcements } from '../ports/announcements.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'
import type { Reading } from './reading/read-manuscript.ts'
import type { ReadingContext } from './reading/reading-context.ts'

/** Reads what an uploaded file says: in a thread with a deadline where files come from outside (`reader.ts`). */
export interface ManuscriptReader {
	read(bytes: Uint8Array, context: ReadingContext): Promise<Reading>
}

/** What the validate stage works with. */
export interface ValidateTools {
	readonly manuscripts: ObjectStore
	readonly desk: ObjectStore
	readonly catalogue: Catalogue
	/** The stage's own queue: to look again at what waits for something that has come. */
	readonly validate: Queue
	readonly photos: Queue
	readonly render: Queue
	readonly replay: Queue
	readonly announcements: Announcements
	readonly reader: ManuscriptReader
	/** True while nobody reads what is published: what goes on to RENDER has its report from there, and none before. */
	readonly unread?: () => boolean
	readonly now: () => Date
	readonly log: Log
}
