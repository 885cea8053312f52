import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import type { RenderMessage } from '../catalogue/rows.ts'
import { handleRecords } from '../stage/handle-records.ts'
import { renderArticle } from './render-article.ts'
import type { RenderTools } from './tools.ts'

const message = z.object({
	render: z.object({ story: z.string(), language: z.string() }),
}) satisfies z.ZodType<RenderMessage>

/** RENDER: an article whose row has changed; its variants on the site, and the fronts that must follow. */
export const renderHandler =
	(tools: RenderTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, tools.log, async (body) => {
			const { render } = message.parse(body)
			await renderArticle(render.story, render.language, tools)
		})
