import type { Place } from '../article/place.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { photoKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { PhotoRow } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import type { ReportTools } from '../desk/tools.ts'
import { writeReport } from '../desk/write-report.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { type Developed, develop } from './develop.ts'

/** What the photos stage works with. */
export interface PhotoTools extends ReportTools {
	readonly manuscripts: ObjectStore
	readonly site: ObjectStore
	readonly validate: Queue
	readonly now: () => Date
	readonly log: Log
}

/** Content-addressed: an address never changes its bytes. */
const forever = 'public, max-age=31536000, immutable'

/** A photo (or its removal) in; its row under its fence. Articles of the story that name it are judged again. */
export async function judgePhoto(place: Place, change: BucketChange, tools: PhotoTools): Promise<void> {
	if (place.kind !== 'photo') return
	const { story, name } = place
	const object = change.change === 'created' ? await tools.manuscripts.get(change.key, change.versionId) : undefined
	if (change.change === 'created' && object === undefined) return
	const { photo, problems } = object === undefined ? { photo: null, problems: [] } : await develop(name, object.body)
	const published = photo === null ? null : await publishPhoto(photo, tools.site)
	const manuscript = versionOf(change, tools.now())
	await changeRow<PhotoRow>(tools.catalogue, photoKey(story, name), async (row) => {
		if (isStale(manuscript, row?.value.manuscript)) {
			tools.log.info('stale event', { key: change.key, fence: manuscript.fence })
			return undefined
		}
		// Neither a broken photo nor a delete changes anything for readers: the last good one stays.
		const before = row?.value ?? { photo: null, deleted: false }
		const deleted = object === undefined || (published === null && before.deleted)
		return { value: { manuscript, photo: published ?? before.photo, deleted, problems } }
	})
	await writeReport({ kind: 'photo', story, name }, tools)
	const { articles } = await readStory(tools.catalogue, story)
	await tools.validate.send(
		[...articles.values()].map(({ value }) => ({ body: { judge: { key: value.manuscript.key } } })),
	)
}

async function publishPhoto(
	{ body, hash, width, height, caption, credit }: Developed,
	site: ObjectStore,
): Promise<PhotoRow['photo']> {
	const address = `/photos/${hash}/${width}.jpg`
	await site.put(address.slice(1), body, { contentType: 'image/jpeg', cacheControl: forever }, { ifNoneMatch: '*' })
	return { address, width, height, caption, credit }
}
