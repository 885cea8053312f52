import { type PhotoFormat, photoAddress } from '../article/photo-address.ts'
import type { Place } from '../article/place.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { photoKey } from '../catalogue/keys.ts'
import { placeAmong, versionOf } from '../catalogue/manuscript-version.ts'
import type { Photo, PhotoRow } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import { forgetLastTry } from '../desk/note-file.ts'
import type { ReportTools } from '../desk/tools.ts'
import { writeReport } from '../desk/write-report.ts'
import type { Announcements } from '../ports/announcements.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { forever, putOnce } from '../ports/put-once.ts'
import type { Queue } from '../ports/queue.ts'
import type { Log } from '../stage/log.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { tellRejected } from '../stage/tell-rejected.ts'
import type { Developed, develop } from './develop.ts'
import type { DrawingTools } from './drawing-tools.ts'

/** What the photos stage works with. */
export interface PhotoTools extends ReportTools, DrawingTools {
	readonly manuscripts: ObjectStore
	readonly validate: Queue
	/** The stage's own queue. */
	readonly photos: Queue
	readonly announcements: Announcements
	readonly develop: typeof develop
	readonly log: Log
}

const contentTypes: Readonly<Record<PhotoFormat, string>> = {
	avif: 'image/avif',
	webp: 'image/webp',
	jpg: 'image/jpeg',
}

/** A photo (or its removal) in; its row under its fence. Articles of the story that name it are judged again. */
export async function judgePhoto(place: Place, change: BucketChange, tools: PhotoTools): Promise<void> {
	if (place.kind !== 'photo') return
	const { story, name } = place
	const object = change.change === 'created' ? await tools.manuscripts.get(change.key, change.versionId) : undefined
	if (change.change === 'created' && object === undefined) return
	const { photo, problems } =
		object === undefined ? { photo: null, problems: [] } : await tools.develop(name, object.body)
	const published = photo === null ? null : await publishPhoto(photo, tools.site)
	const manuscript = versionOf(change)
	let isNewest = false
	await changeRow<PhotoRow>(tools.catalogue, photoKey(story, name), async (row) => {
		const held = row?.value
		const { newest, lastGood } = placeAmong(manuscript, published !== null, held)
		isNewest = newest
		const gone = object === undefined ? manuscript.fence : ''
		if (!newest && !lastGood && gone <= (held?.gone ?? '')) {
			tools.log.info('stale event', { key: change.key, fence: manuscript.fence })
			return undefined
		}
		// Neither a broken photo nor a delete changes anything for readers: the last good one stays.
		const shown = lastGood
			? { photo: published, good: manuscript.fence }
			: { photo: held?.photo ?? null, good: held?.good ?? '' }
		const newestGone = held !== undefined && held.gone > gone ? held.gone : gone
		if (!newest && held !== undefined) return { value: { ...held, ...shown, gone: newestGone } }
		return { value: { manuscript, ...shown, gone: newestGone, problems } }
	})
	await forgetLastTry(manuscript, tools)
	await writeReport(change.key, tools)
	const { articles } = await readStory(tools.catalogue, story)
	await tools.validate.send(
		[...articles.values()].map(({ value }) => ({ body: { judge: { key: value.manuscript.key } } })),
	)
	if (isNewest) await tellRejected(change, { story, problems }, tools)
}

/** Puts all files of a photo on the site, then says what they are. A crash in between leaves files that nobody links to. */
async function publishPhoto(
	{ files, hash, width, height, colour, caption, credit }: Developed,
	site: ObjectStore,
): Promise<Photo> {
	for (const file of files) {
		const key = photoAddress({ hash }, file.width, file.format).slice(1)
		await putOnce(site, key, file.body, { contentType: contentTypes[file.format], cacheControl: forever })
	}
	return { hash, width, height, colour, caption, credit }
}
