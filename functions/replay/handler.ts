import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import type { ReplayMessage } from '../catalogue/messages.ts'
import { type Handled, handleRecords } from '../stage/handle-records.ts'
import { openReplayPart } from './opened-replay-part.ts'
import { replayEverything } from './replay-everything.ts'
import { replayFronts } from './replay-fronts.ts'
import { replaySearches } from './replay-searches.ts'
import { replaySitemaps } from './replay-sitemaps.ts'
import { replayStories } from './replay-stories.ts'
import { replayStory } from './replay-story.ts'
import type { ReplayTools } from './tools.ts'

const language = z.string().nullable()
const message = z.discriminatedUnion('replay', [
	z.object({ replay: z.literal('everything'), language }),
	z.object({ replay: z.literal('site') }),
	z.object({ replay: z.literal('stories'), language, after: z.string() }),
	z.object({ replay: z.literal('story'), language, story: z.string() }),
	z.object({ replay: z.literal('fronts'), language: z.string(), after: z.string() }),
	z.object({ replay: z.literal('front'), front: z.string() }),
	z.object({ replay: z.literal('sitemaps'), after: z.string() }),
	z.object({ replay: z.literal('sitemap'), day: z.string() }),
	z.object({ replay: z.literal('searches'), language: z.string(), after: z.string() }),
	z.object({ replay: z.literal('search'), language: z.string(), month: z.string() }),
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
				if (work.replay === 'everything') return ask(replayEverything(work.language, tools), tools)
				if (work.replay === 'stories') return ask(replayStories(work, tools), tools)
				if (work.replay === 'fronts') return ask(replayFronts(work, tools), tools)
				if (work.replay === 'sitemaps') return ask(replaySitemaps(work.after, tools), tools)
				if (work.replay === 'searches') return ask(replaySearches(work, tools), tools)
				if (work.replay === 'story') await replayStory(work.story, work.language, tools)
				else await (await openReplayPart())(work, tools)
				return 'wrote'
			},
		})

/** Sends the messages that a large piece of work is cut into. */
async function ask(parts: Promise<readonly ReplayMessage[]>, { replay }: ReplayTools): Promise<Handled> {
	await replay.send((await parts).map((body) => ({ body })))
	return 'asked'
}
