import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'

/** What writing a report works with. */
export interface ReportTools {
	readonly catalogue: Catalogue
	readonly desk: ObjectStore
	readonly now: () => Date
}
