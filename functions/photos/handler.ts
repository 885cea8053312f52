import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { placeOf } from '../article/place.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { readS3Event } from '../stage/s3-event.ts'
import { judgePhoto, type PhotoTools } from './judge-photo.ts'

/** PHOTOS: an uploaded photo in; its rendition on the site, its row in the catalogue, its articles judged again. */
export const photosHandler =
	(tools: PhotoTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, tools.log, async (body) => {
			const changes = readS3Event(body)
			if (changes === undefined) throw new Error('Not an S3 event')
			for (const change of changes) await judgePhoto(placeOf(change.key), change, tools)
		})
