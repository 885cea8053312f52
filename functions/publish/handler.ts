import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { frontOf } from '../catalogue/front.ts'
import type { PublishMessage } from '../catalogue/messages.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { publishFront } from './publish-front.ts'
import { publishSearch } from './publish-search.ts'
import { publishSitemap, publishSitemapIndex } from './publish-sitemap.ts'
import type { PublishTools } from './tools.ts'

const message = z.discriminatedUnion('publish', [
	z.object({ publish: z.literal('front'), front: z.string() }),
	z.object({ publish: z.literal('sitemap'), day: z.string() }),
	z.object({ publish: z.literal('sitemap-index') }),
	z.object({ publish: z.literal('search'), language: z.string(), month: z.string() }),
]) satisfies z.ZodType<PublishMessage>

/** PUBLISH: an article went live, changed or left; fronts, feeds, sitemaps and the search agree again. */
export const publishHandler =
	(tools: PublishTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.publish,
			log: tools.log,
			handle: async (body) => {
				const work = message.parse(body)
				if (work.publish === 'front') await publishFront(frontOf(work.front), tools)
				else if (work.publish === 'sitemap') await publishSitemap(work.day, tools)
				else if (work.publish === 'search') await publishSearch(work, tools)
				else await publishSitemapIndex(tools)
				return 'wrote'
			},
		})
