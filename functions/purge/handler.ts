import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { handleRecords } from '../stage/handle-records.ts'
import { type PurgeMessage, purgeArticle } from './purge-article.ts'
import type { PurgeTools } from './tools.ts'

/** An announcement as EventBridge hands it on (https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html). */
const announced = z
	.object({
		id: z.string().check(z.minLength(1)),
		'detail-type': z.string(),
		detail: z.object({ story: z.string(), language: z.string() }),
	})
	.transform(
		({ id, detail: { story, language } }): PurgeMessage => ({
			// The event's own name: the same however often SQS hands it on, another one for each takedown.
			purge: { story, language, reference: id, round: 1 },
		}),
	)
const ownMessage = z.object({
	purge: z.object({ story: z.string(), language: z.string(), reference: z.string(), round: z.literal(2) }),
})

/** PURGE: an article that was taken down or corrected; out of every cache with it. */
export const purgeHandler =
	(tools: PurgeTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.purge,
			log: tools.log,
			handle: async (body) => {
				await purgeArticle(z.union([ownMessage, announced]).parse(body), tools)
				return 'asked'
			},
		})
