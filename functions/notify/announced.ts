import * as z from 'zod'
import { eventTypes } from '../catalogue/event-types.ts'
import type { News } from '../catalogue/messages.ts'

const text = z.string()
const ofArticle = { story: text, language: text }
const article = { ...ofArticle, address: text, edition: text, since: text, again: z.literal(true).optional() }

const news = z.discriminatedUnion('announce', [
	z.object({ announce: z.enum(['live', 'changed', 'corrected', 'gone']), ...article }),
	z.object({
		announce: z.literal('rejected'),
		...{ file: text, versionId: text, errors: z.int(), by: text.nullable() },
		...{ story: text.nullable(), language: text.nullable() },
	}),
	z.object({ announce: z.literal('scheduled'), ...ofArticle, edition: text, moment: text }),
	z.object({ announce: z.literal('comment'), ...ofArticle, number: z.int(), waiting: z.int() }),
]) satisfies z.ZodType<News>

/** An event of the bus (https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html). */
const event = z.object({ 'detail-type': text, detail: z.record(text, z.unknown()) })

const announcedBy = new Map(Object.entries(eventTypes).map(([announce, type]) => [type, announce]))

/** The announcement in an event; nothing of a type that is none of ours. Throws on one of ours that is not as it should be. */
export function announcedIn(body: unknown): News | undefined {
	const { 'detail-type': type, detail } = event.parse(body)
	const announce = announcedBy.get(type)
	return announce === undefined ? undefined : news.parse({ ...detail, announce })
}
