import type { BucketChange } from '../stage/s3-event.ts'
import { fenceOf } from './fence.ts'
import type { Manuscript } from './rows.ts'

/** The version of a file that an event speaks of. */
export function versionOf(change: BucketChange, now: Date): Manuscript {
	return {
		key: change.key,
		versionId: change.versionId,
		fence: fenceOf(change.sequencer),
		receivedAt: now.toISOString(),
	}
}

/** True for an event that is older than what is held of the same key: acknowledged, counted, nothing else. */
export function isStale(change: Manuscript, held: Manuscript | undefined): boolean {
	return held !== undefined && held.key === change.key && change.fence < held.fence
}
