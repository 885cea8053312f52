import type { ReportTools } from '../desk/tools.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'

/** What the render stage works with. */
export interface RenderTools extends ReportTools {
	readonly site: ObjectStore
	readonly publish: Queue
	readonly now: () => Date
	readonly log: Log
}
