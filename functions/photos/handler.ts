import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { placeOf } from '../article/place.ts'
import { noteLastTry } from '../desk/note-file.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { logJudged } from '../stage/log-judged.ts'
import { type BucketChange, readS3Event } from '../stage/s3-event.ts'
import { judgePhoto, type PhotoTools } from './judge-photo.ts'

/** PHOTOS: an uploaded photo in; its rendition on the site, its row in the catalogue, its articles judged again. */
export const photosHandler =
	(tools: PhotoTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.photos,
			log: tools.log,
			handle: async (body) => {
				for (const change of changesOf(body)) {
					await judgePhoto(placeOf(change.key), change, tools)
					logJudged(change, tools)
				}
				return 'wrote'
			},
			lastTry: async (body) => {
				for (const change of changesOf(body)) await noteLastTry(change, tools)
			},
		})

function changesOf(body: unknown): BucketChange[] {
	const changes = readS3Event(body)
	if (changes === undefined) throw new Error('Not an S3 event')
	return changes
}
