import type { BucketChange } from '../stage/s3-event.ts'
import { fenceOf } from './fence.ts'
import type { Manuscript, OlderVersion } from './rows.ts'

/** The version of a file that an event speaks of. */
export function versionOf(change: BucketChange): Manuscript {
	return {
		key: change.key,
		versionId: change.versionId,
		fence: fenceOf(change.sequencer),
		receivedAt: change.at,
	}
}

/** The change that brought a version, as if its event came again. */
export function changeOf({ key, versionId, fence, receivedAt }: Manuscript, deleted = false): BucketChange {
	return { change: deleted ? 'removed' : 'created', key, versionId, sequencer: fence, size: 0, at: receivedAt }
}

/** True for an event that is older than what is held of the same key: acknowledged, counted, nothing else. */
export function isStale(change: Manuscript, held: Manuscript | undefined): boolean {
	return held !== undefined && held.key === change.key && change.fence < held.fence
}

/** What is known of a file's versions: the newest one, and the fence of the newest good one. */
export interface Versions {
	readonly manuscript: Manuscript
	readonly good: string
}

/**
 * Where a version stands among those that were seen. A good one that comes late, behind a newer one that is not good,
 * is still the last good one: what holds in the end does not depend on the order in which events came.
 */
export function placeAmong(
	version: Manuscript,
	isGood: boolean,
	row: Versions | undefined,
): { newest: boolean; lastGood: boolean } {
	const other = row === undefined || row.manuscript.key !== version.key
	return {
		newest: other || version.fence >= row.manuscript.fence,
		lastGood: isGood && (other || version.fence >= row.good),
	}
}

/** An editor who saves a broken file over and over leaves no longer trail than this. */
const mostBehind = 5

/** Versions behind the newest one, each once, the newest first. */
export function newestFirst(versions: readonly OlderVersion[]): OlderVersion[] {
	const byFence = new Map(versions.map((version) => [version.fence, version]))
	return [...byFence.values()].toSorted((a, b) => (a.fence < b.fence ? 1 : -1)).slice(0, mostBehind)
}
