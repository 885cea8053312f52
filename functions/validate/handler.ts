import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { placeOf } from '../article/place.ts'
import type { ValidateMessage } from '../catalogue/messages.ts'
import { noteLastTry } from '../desk/note-file.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { logJudged } from '../stage/log-judged.ts'
import { type BucketChange, readS3Event } from '../stage/s3-event.ts'
import { judgeAgain, judgeAll } from './judge-again.ts'
import { judgeFile } from './judge-file.ts'
import { judgeManuscript } from './judge-manuscript.ts'
import { openJudges } from './opened-judges.ts'
import type { ValidateTools } from './tools.ts'

const ownMessage = z.union([
	z.object({ judge: z.object({ key: z.string() }) }),
	z.object({ judgeAll: z.object({ after: z.string() }) }),
]) satisfies z.ZodType<ValidateMessage>

/** VALIDATE: an uploaded file in; a verdict, a report and (when it is good) a galley out. */
export const validateHandler =
	(tools: ValidateTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.validate,
			log: tools.log,
			// A translation that is judged before its source is there is judged once more when that has come.
			about: storyIn,
			handle: async (body) => {
				const changes = readS3Event(body)
				if (changes !== undefined) {
					for (const change of changes) {
						await judge(change, body, tools)
						if (placeOf(change.key).kind !== 'photo') logJudged(change, tools)
					}
					return 'wrote'
				}
				const message = ownMessage.parse(body)
				if ('judgeAll' in message) {
					await judgeAll(message.judgeAll.after, tools)
					return 'asked'
				}
				await judgeAgain(message.judge.key, tools)
				return 'wrote'
			},
			lastTry: async (body) => {
				for (const change of readS3Event(body) ?? []) await noteLastTry(change, tools)
			},
		})

/** The story that a message brings a manuscript of. */
function storyIn(body: unknown): string | undefined {
	const again = ownMessage.safeParse(body).data
	const key = again === undefined ? readS3Event(body)?.[0]?.key : 'judge' in again ? again.judge.key : undefined
	const place = key === undefined ? undefined : placeOf(key)
	return place?.kind === 'manuscript' ? place.story : undefined
}

async function judge(change: BucketChange, body: unknown, tools: ValidateTools): Promise<void> {
	const place = placeOf(change.key)
	// S3 can tell one queue of photos, but not another of all the rest: so everything comes here, and photos go on.
	if (place.kind === 'photo') return tools.photos.send([{ body }])
	if (place.kind === 'manuscript') return judgeManuscript(place, change, tools)
	if (place.kind === 'shared') return (await openJudges()).judgeShared(place, change, tools)
	if (place.kind === 'settings') return (await openJudges()).judgeSettings(place, change, tools)
	return judgeFile(place, change, tools)
}
