import type { Place } from '../article/place.ts'
import { fileKey } from '../catalogue/keys.ts'
import { versionOf } from '../catalogue/manuscript-version.ts'
import type { FileRow } from '../catalogue/rows.ts'
import { noteFile } from '../desk/note-file.ts'
import type { Problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { tellRejected } from '../stage/tell-rejected.ts'
import type { ValidateTools } from './tools.ts'

/** Notes a file that stands for nothing with why, and announces it; not of a version that is older than the one noted. */
export async function noteRejected(
	place: Place,
	change: BucketChange,
	problems: readonly Problem[],
	tools: ValidateTools,
): Promise<void> {
	await noteFile(change, problems, tools)
	if (change.change === 'removed' || problems.length === 0) return
	const row = await tools.catalogue.read(fileKey(change.key))
	if ((row?.value as FileRow | undefined)?.manuscript.fence !== versionOf(change).fence) return
	await tellRejected(change, { story: 'story' in place ? place.story : null, problems }, tools)
}
