import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Log } from '../stage/log.ts'

/** What a reader got at an address. */
export interface FetchedPage {
	readonly status: number
	readonly text: string
}

/** What the canary works with: an editor's bucket, a reader's eyes, and what it has to know of the newsroom. */
export interface CanaryTools {
	readonly manuscripts: Pick<ObjectStore, 'put'>
	readonly catalogue: Catalogue
	readonly desk: ObjectStore
	/** Fetches an address of the site (`/en/tilmash-canary/`), and follows nothing. */
	fetchPage(address: string): Promise<FetchedPage>
	now(): Date
	wait(milliseconds: number): Promise<void>
	readonly log: Log
}
