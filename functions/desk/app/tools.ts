import type { Catalogue } from '../../ports/catalogue.ts'
import type { ObjectStore } from '../../ports/object-store.ts'
import type { Queue } from '../../ports/queue.ts'
import type { Log } from '../../stage/log.ts'
import type { ManuscriptReader } from '../../validate/tools.ts'

/** What the desk works with. */
export interface DeskTools {
	readonly catalogue: Catalogue
	/** Where manuscripts are, in all of their versions. */
	readonly manuscripts: ObjectStore
	/** Where galleys, reports and settings are; and parts of files that are on their way. */
	readonly desk: ObjectStore
	/** Where files are put that editors write: at home their own folder, whose files become manuscripts. */
	readonly incoming: Pick<ObjectStore, 'put'>
	/** Reads what is being written, as VALIDATE will. */
	readonly reader: ManuscriptReader
	readonly render: Queue
	/** Where the public site is, when that is not what its settings say: at home it is this server (empty). */
	readonly site?: string
	/** The page at a public address, as a reader gets it: its bytes, or nothing when there is none. */
	readonly readPage: (address: string) => Promise<string | undefined>
	readonly now: () => Date
	readonly log: Log
}
