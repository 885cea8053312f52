import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { placeOf } from '../article/place.ts'
import type { DrawIconsMessage, DrawMessage } from '../catalogue/messages.ts'
import { noteLastTry } from '../desk/note-file.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { logJudged } from '../stage/log-judged.ts'
import { type BucketChange, readS3Event } from '../stage/s3-event.ts'
import { drawArticle } from './draw-article.ts'
import { drawIcons } from './draw-icons.ts'
import { judgePhoto, type PhotoTools } from './judge-photo.ts'

const drawing = z.union([
	z.object({ draw: z.object({ story: z.string(), language: z.string() }) }),
	z.object({ drawIcons: z.literal(true) }),
]) satisfies z.ZodType<DrawMessage | DrawIconsMessage>

/**
 * PHOTOS: an uploaded photo in; its renditions on the site, its row in the catalogue, its articles judged again. And an
 * article that went live in; its social card and the crops of its photo on the site. And new settings; the site's icons.
 */
export const photosHandler =
	(tools: PhotoTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.photos,
			log: tools.log,
			handle: async (body) => {
				const asked = drawing.safeParse(body).data
				if (asked !== undefined) {
					if ('draw' in asked) await drawArticle(asked.draw.story, asked.draw.language, tools)
					else await drawIcons(tools)
					return 'wrote'
				}
				for (const change of changesOf(body)) {
					await judgePhoto(placeOf(change.key), change, tools)
					logJudged(change, tools)
				}
				return 'wrote'
			},
			lastTry: async (body) => {
				if (drawing.safeParse(body).success) return
				for (const change of changesOf(body)) await noteLastTry(change, tools)
			},
		})

function changesOf(body: unknown): BucketChange[] {
	const changes = readS3Event(body)
	if (changes === undefined) throw new Error('Not an S3 event')
	return changes
}
