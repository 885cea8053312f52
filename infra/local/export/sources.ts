import type { Catalogue } from '../../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../../functions/ports/object-store.ts'

/** What a newsroom is exported from: its ports, wherever they lead. */
export interface ExportSources {
	/** Which newsroom it is, for people: its data folder, or its bucket and table. */
	readonly name: string
	readonly manuscripts: ObjectStore
	readonly catalogue: Catalogue
	/** Lets go of what was opened. */
	close(): void
}
