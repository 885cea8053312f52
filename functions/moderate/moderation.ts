import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readConversation } from '../catalogue/shown-comments.ts'
import { languageOf } from '../language/languages.ts'
import { carryOut, isAboutArticle, readAct } from './act.ts'
import { readArticleName } from './article-name.ts'
import { exportComments } from './export-comments.ts'
import { moderationPage } from './moderation-page.ts'
import { publishedPage } from './published-page.ts'
import { isFromHere } from './same-origin.ts'
import { linkTo, type Path, type Setting, settingFor } from './setting.ts'
import type { ModerateTools } from './tools.ts'
import { trailPage } from './trail-page.ts'
import { readWaiting } from './waiting.ts'

/** An answer of 5,000 characters, percent-encoded, has 45,000 bytes at most. */
const mostBytes = 64 * 1024

/** For each answer: nobody keeps it, its address is told to nobody, and no other site may show it in a frame. */
const headers = {
	'cache-control': 'no-store',
	// Forms of older browsers say by it where they are from (functions/moderate/same-origin.ts); nobody else is told.
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'content-security-policy': "frame-ancestors 'none'",
} as const

type Page = (context: Context, setting: Setting, tools: ModerateTools) => Response | Promise<Response>

/**
 * The moderators' desk. Whoever mounts it lets only moderators in, says who they are (`whoOf`), and where it is mounted:
 * `basePath` has no slash at its end.
 */
export function moderate(tools: ModerateTools, whoOf: (context: Context) => string, basePath: string): Hono {
	const app = new Hono({ strict: false })
	app.use(async (context, next) => {
		if (context.req.method === 'POST' && !isFromHere(context.req.raw))
			return context.text('The form is not from this desk.', 403, headers)
		await next()
		for (const [name, value] of Object.entries(headers)) context.header(name, value)
		return undefined
	})
	app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => context.text('The form is too large.', 413, headers) }))
	const set = (path: Path, page: Page) => async (context: Context) => {
		const setting = await settingFor(context, path, basePath, tools)
		return setting === undefined ? context.text('The site has no settings yet.', 503) : page(context, setting, tools)
	}
	app.get('/', set('', listWaiting))
	app.get('/trail', set('trail', listTrail))
	app.get('/published', set('published', listPublished))
	app.get('/export', set('export', exportAll))
	app.post(
		'/decide',
		set('decide', (context, setting) => decide(context, whoOf(context), setting, tools)),
	)
	return app
}

const listWaiting: Page = async (context, setting, tools) => {
	const after = context.req.query('after') ?? ''
	const page = await readWaiting(tools, after)
	const isOver = after !== '' && page.waiting.length === 0 && page.next === undefined
	const notice = noticeOf(context, setting)
	// All of the last page is decided: what others have left on the pages before is next.
	if (isOver) return context.redirect(linkTo(setting, '', { said: notice && 'decided' }), 303)
	return context.html(moderationPage({ ...page, after, notice }, setting))
}

const listTrail: Page = async (context, setting, tools) => {
	const before = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.exec(context.req.query('before') ?? '')?.[0]
	return context.html(await trailPage(before, setting, tools))
}

const listPublished: Page = async (context, setting, { catalogue }) => {
	const { story = '', language = '' } = context.req.query()
	if (story === '' || languageOf(language) === undefined)
		return context.text('The address has to name a story and a language.', 400)
	const [article, conversation] = await Promise.all([
		readArticleName(story, language, catalogue),
		readConversation(story, language, catalogue),
	])
	return context.html(publishedPage({ story, article, conversation, notice: noticeOf(context, setting) }, setting))
}

/** All that is kept of an article's comments, but for what deletes them: for the newsroom, and for whoever asks it. */
const exportAll: Page = async (context, _setting, { catalogue }) => {
	const { story = '', language = '' } = context.req.query()
	if (story === '' || languageOf(language) === undefined)
		return context.text('The address has to name a story and a language.', 400)
	const comments = await exportComments(story, language, catalogue)
	context.header('content-disposition', 'attachment; filename="comments.json"')
	return context.json({ story, language, comments })
}

async function decide(context: Context, by: string, setting: Setting, tools: ModerateTools): Promise<Response> {
	const type = context.req.header('content-type') ?? ''
	if (!type.startsWith('application/x-www-form-urlencoded')) return context.text('A form is expected.', 415)
	const act = readAct(new URLSearchParams(await context.req.text()))
	if ('wrong' in act)
		return context.text(`The field “${act.wrong}” of the form is missing or wrong. Nothing was changed.`, 400)
	if (!(await isAboutArticle(act, tools))) return context.text('There is no such article. Nothing was changed.', 400)
	const isDone = await carryOut(act, by, setting.newsroom, tools)
	const { from, after } = context.req.query()
	const { story, language } = act
	// The notice is gone to; otherwise the browser keeps the fragment that the form was sent with.
	const said = isDone ? undefined : 'decided'
	const fragment = isDone ? '' : 'said'
	const back =
		from === 'published'
			? linkTo(setting, 'published', { story, language, said }, fragment)
			: linkTo(setting, '', { after, said }, fragment)
	return context.redirect(back, 303)
}

function noticeOf(context: Context, { words }: Setting): string | undefined {
	return context.req.query('said') === 'decided' ? words.desk.decided : undefined
}
