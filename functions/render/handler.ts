import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { articleKey } from '../catalogue/keys.ts'
import { changeOf } from '../catalogue/manuscript-version.ts'
import type { RenderMessage } from '../catalogue/messages.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import { noteLastTry } from '../desk/note-file.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { openMarkdown } from './opened-markdown.ts'
import { renderArticle } from './render-article.ts'
import type { RenderTools } from './tools.ts'

const message = z.object({
	render: z.object({ story: z.string(), language: z.string() }),
}) satisfies z.ZodType<RenderMessage>

/**
 * RENDER: an article whose row has changed; its variants on the site, and the fronts that must follow. `before` is done with
 * each article's story first (see `say-live.ts`).
 */
export const renderHandler =
	(tools: RenderTools, before?: (story: string, tools: RenderTools) => Promise<void>) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.render,
			log: tools.log,
			// Languages of one story name each other: all at once, each would be rendered as often as there are languages.
			about: (body) => message.safeParse(body).data?.render.story,
			handle: async (body) => {
				const { render } = message.parse(body)
				await openMarkdown()
				await before?.(render.story, tools)
				await renderArticle(render.story, render.language, tools)
				return 'wrote'
			},
			lastTry: async (body) => {
				const { render } = message.parse(body)
				const row = await tools.catalogue.read(articleKey(render.story, render.language))
				if (row !== undefined) await noteLastTry(changeOf((row.value as ArticleRow).manuscript), tools)
			},
		})
