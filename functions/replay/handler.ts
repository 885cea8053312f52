import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { frontOf } from '../catalogue/front.ts'
import type { ReplayMessage } from '../catalogue/rows.ts'
import { publishFront } from '../publish/publish-front.ts'
import { publishSitemap } from '../publish/publish-sitemap.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { replayEverything } from './replay-everything.ts'
import { replayFronts } from './replay-fronts.ts'
import { replaySitemaps } from './replay-sitemaps.ts'
import { replayStories } from './replay-stories.ts'
import { replayStory } from './replay-story.ts'
import type { ReplayTools } from './tools.ts'

const language = z.string().nullable()
const message = z.discriminatedUnion('replay', [
	z.object({ replay: z.literal('everything'), language }),
	z.object({ replay: z.literal('stories'), language, after: z.string() }),
	z.object({ replay: z.literal('story'), language, story: z.string() }),
	z.object({ replay: z.literal('fronts'), language: z.string(), after: z.string() }),
	z.object({ replay: z.literal('front'), front: z.string() }),
	z.object({ replay: z.literal('sitemaps'), after: z.string() }),
	z.object({ replay: z.literal('sitemap'), day: z.string() }),
]) satisfies z.ZodType<ReplayMessage>

/**
 * REPLAY: everything rendered anew from its galleys, because settings, language files or templates have changed. A queue
 * and a function of its own, so that no save waits behind an archive. What comes out the same is not written.
 */
export const replayHandler =
	(tools: ReplayTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.replay,
			log: tools.log,
			handle: async (body) => {
				const work = message.parse(body)
				if (work.replay === 'everything') await replayEverything(work.language, tools)
				else if (work.replay === 'stories') await replayStories(work, tools)
				else if (work.replay === 'story') await replayStory(work.story, work.language, tools)
				else if (work.replay === 'fronts') await replayFronts(work, tools)
				else if (work.replay === 'front') await publishFront(frontOf(work.front), tools)
				else if (work.replay === 'sitemaps') await replaySitemaps(work.after, tools)
				else await publishSitemap(work.day, tools)
			},
		})
