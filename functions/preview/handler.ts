import { Hono } from 'hono'
import { deskWordsOf } from '../desk/app/words/all-desk-words.ts'
import { chooseLanguage } from '../edge/choose-language.ts'
import { siteLanguage } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { noticePage } from '../render/notice-pages.ts'
import type { Log } from '../stage/log.ts'
import { readPreview } from './preview-link.ts'
import { previewOf } from './preview-page.ts'

/** What previews work with. */
export interface PreviewTools {
	readonly catalogue: Catalogue
	readonly desk: ObjectStore
	readonly now: () => Date
	readonly log: Log
}

/** For each answer: nobody keeps it, no search engine lists it, and its address is told to nobody. */
const headers = {
	'cache-control': 'no-store',
	'x-robots-tag': 'noindex, nofollow',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'content-security-policy': "frame-ancestors 'none'",
} as const

/** PREVIEW: `GET /preview/<secret>/`, for whoever was given the link. */
export function preview(tools: PreviewTools): Hono {
	const app = new Hono({ strict: false })
	app.use('/preview/*', async (context, next) => {
		await next()
		for (const [name, value] of Object.entries(headers)) context.header(name, value)
	})
	app.get('/preview/:secret', async (context) => {
		const row = await readPreview(context.req.param('secret'), tools)
		const shown = row === undefined ? undefined : await previewOf(row, tools)
		if (shown?.kind === 'page') return context.html(shown.html)
		if (shown?.kind === 'live') return context.redirect(shown.address, 302)
		return context.html(await overPage(context.req.header('accept-language') ?? '', tools), 410)
	})
	app.onError((error, context) => {
		// The path is the secret.
		tools.log.error('request failed', { path: context.req.routePath, error: error.stack ?? error.message })
		return context.text('500', 500, headers)
	})
	return app
}

/** Says that the link is good for nothing any more; a link that never was gets the same answer. */
async function overPage(accept: string, { catalogue, desk }: PreviewTools): Promise<string> {
	const newsroom = (await readNewsroom(catalogue, desk))?.newsroom
	if (newsroom === undefined) return ''
	const { languages, sourceLanguage } = newsroom.site
	const tag = chooseLanguage(accept, languages) ?? sourceLanguage
	const { title, over } = deskWordsOf(tag).preview
	return noticePage(newsroom, siteLanguage(tag), [], title, over)
}
