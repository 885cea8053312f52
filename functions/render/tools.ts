import type { ReportTools } from '../desk/tools.ts'
import type { Alarms } from '../ports/alarms.ts'
import type { Announcements } from '../ports/announcements.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'
import type { ProjectionTools } from './project-article.ts'

/** What the render stage works with. */
export interface RenderTools extends ReportTools {
	readonly site: ObjectStore
	/** The stage's own queue: an article's siblings follow it. */
	readonly render: Queue
	readonly publish: Queue
	/** Where social cards are drawn. */
	readonly photos: Queue
	readonly replay: Queue
	readonly alarms: Alarms
	readonly announcements: Announcements
	readonly log: Log
	/** See `ProjectionTools`. */
	readonly print?: ProjectionTools['print']
}
