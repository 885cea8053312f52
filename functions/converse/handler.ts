import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { linkOf } from '../article/address.ts'
import { commentAddress, commentPage, noCommentPage } from './comment-page.ts'
import { type Eraser, eraseComment, ownComment } from './erase-comment.ts'
import { type FormPage, formPage, sentencesOf } from './form-page.ts'
import { openArticle } from './open-article.ts'
import { postComment } from './post-comment.ts'
import { react, readAnswer } from './react.ts'
import { type Setting, settingIn } from './reader-page.ts'
import { readSubmission } from './submission.ts'
import { newRiddle } from './ticket.ts'
import type { ConverseTools } from './tools.ts'

/** A comment of 1,500 characters, percent-encoded, with a proof; more is nobody's comment. In bytes. */
const mostBytes = 64 * 1024

/** For each answer: it was made for one reader, its address is told to nobody, and no other site may show it in a frame. */
const headers = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-robots-tag': 'noindex',
	'content-security-policy': "frame-ancestors 'none'",
} as const

/** Says where a request came from, as whoever stands before this function tells it. */
export type AddressOf = (context: Context) => string

/**
 * CONVERSE: what readers write and answer, at `/converse/…` of the site. Without script a form leads to a page; with it
 * (`accept: application/json`) to a few words of JSON.
 */
export function converse(tools: ConverseTools, addressOf: AddressOf): Hono {
	const app = new Hono({ strict: false }).basePath('/converse')
	app.use(async (context, next) => {
		// A page of another site has no business to write in its reader's name.
		if (context.req.method === 'POST' && context.req.header('sec-fetch-site') === 'cross-site')
			return context.text('Not from here', 403, headers)
		await next()
		for (const [name, value] of Object.entries(headers)) context.header(name, value)
		return undefined
	})
	app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => context.text('Too large', 413, headers) }))
	app.get('/riddle', async (context) => context.json(await newRiddle(tools.key, tools.now())))
	app.get('/write', async (context) => {
		const submission = readSubmission(new URLSearchParams(new URL(context.req.url).search))
		return submission === undefined ? absent(context) : form(context, { submission, why: 'begin' }, 200, tools)
	})
	app.post('/comments', (context) => takeComment(context, addressOf(context), tools))
	app.post('/answers', (context) => takeAnswer(context, addressOf(context), tools))
	app.get('/comment/:language/:story/:number/:secret', (context) => showComment(context, eraserIn(context), tools))
	app.post('/comment/:language/:story/:number/:secret', (context) => dropComment(context, eraserIn(context), tools))
	app.onError((error, context) => {
		// Where it came from and what was written are not for the log.
		tools.log.error('conversation failed', { path: context.req.routePath, error: error.stack ?? error.message })
		return isScript(context) ? context.json({ failed: true }, 500, headers) : context.text('500', 500, headers)
	})
	return app
}

async function takeComment(context: Context, address: string, tools: ConverseTools): Promise<Response> {
	const fields = await formOf(context)
	if (fields === undefined) return context.text('A form is expected', 415)
	const submission = readSubmission(fields)
	const setting = submission === undefined ? undefined : await settingIn(submission.language, tools)
	if (submission === undefined || setting === undefined) return absent(context)
	const posted = await postComment(submission, address, tools).catch((error: unknown) => {
		tools.log.error('comment failed', {
			error: error instanceof Error ? (error.stack ?? error.message) : String(error),
		})
		return { kind: 'failed' } as const
	})
	const { story, language } = submission
	if (posted.kind === 'absent') return absent(context)
	if (posted.kind === 'posted') {
		const own = commentAddress({ story, language, number: posted.number, secret: posted.eraser })
		return isScript(context) ? context.json({ address: own }) : context.redirect(own, 303)
	}
	if (isScript(context)) return told(context, posted, setting)
	const status = posted.kind === 'failed' ? 503 : posted.kind === 'mend' ? 422 : 200
	const refusals = posted.kind === 'mend' ? posted.refusals : []
	return form(context, { submission, why: posted.kind, refusals }, status, tools, setting)
}

/** The same in JSON, for the script that stays on the page. */
function told(
	context: Context,
	posted: { kind: string; refusals?: Parameters<typeof sentencesOf>[0] },
	setting: Setting,
) {
	if (posted.kind === 'confirm') return context.json({ confirm: true })
	if (posted.refusals === undefined) return context.json({ failed: true }, 503)
	const again = posted.refusals.some(({ says }) => says === 'tooLate')
	return context.json({ mend: sentencesOf(posted.refusals, setting), again }, 422)
}

async function takeAnswer(context: Context, address: string, tools: ConverseTools): Promise<Response> {
	const fields = await formOf(context)
	if (fields === undefined) return context.text('A form is expected', 415)
	const given = readAnswer(fields)
	if (given === undefined || !(await react(given, address, tools))) return absent(context)
	if (isScript(context)) return context.json({ thanks: true })
	const edition = await openArticle(given.story, given.language, tools.catalogue)
	return edition === undefined ? absent(context) : context.redirect(`${linkOf(edition.address)}#thanks`, 303)
}

async function showComment(context: Context, eraser: Eraser, tools: ConverseTools): Promise<Response> {
	const setting = await settingIn(eraser.language, tools)
	if (setting === undefined) return absent(context)
	const [comment, back] = await Promise.all([ownComment(eraser, tools), backOf(eraser, tools)])
	// Not 404: CloudFront would put the site's own page in its place.
	if (comment === undefined) return context.html(noCommentPage('notHere', back, setting), 410)
	return context.html(commentPage(comment, eraser, back, setting))
}

async function dropComment(context: Context, eraser: Eraser, tools: ConverseTools): Promise<Response> {
	const setting = await settingIn(eraser.language, tools)
	if (setting === undefined) return absent(context)
	const isErased = await eraseComment(eraser, tools)
	const back = await backOf(eraser, tools)
	return context.html(noCommentPage(isErased ? 'erased' : 'notHere', back, setting), isErased ? 200 : 410)
}

async function form(
	context: Context,
	page: FormPage,
	status: 200 | 422 | 503,
	tools: ConverseTools,
	known?: Setting,
): Promise<Response> {
	const setting = known ?? (await settingIn(page.submission.language, tools))
	const html = setting === undefined ? undefined : await formPage(page, setting, tools)
	return html === undefined ? absent(context) : context.html(html, status)
}

async function backOf({ story, language }: Eraser, { catalogue }: ConverseTools): Promise<string | undefined> {
	return (await openArticle(story, language, catalogue))?.address
}

/** The fields of a form as browsers send it. */
async function formOf(context: Context): Promise<URLSearchParams | undefined> {
	const type = context.req.header('content-type') ?? ''
	return type.startsWith('application/x-www-form-urlencoded')
		? new URLSearchParams(await context.req.text())
		: undefined
}

function eraserIn(context: Context): Eraser {
	const [language = '', story = '', number = '', secret = ''] = ['language', 'story', 'number', 'secret'].map((name) =>
		context.req.param(name),
	)
	return { language, story, number: /^[1-9]\d{0,7}$/.test(number) ? Number(number) : 0, secret }
}

function isScript(context: Context): boolean {
	return (context.req.header('accept') ?? '').includes('application/json')
}

function absent(context: Context): Response | Promise<Response> {
	return isScript(context) ? context.json({ absent: true }, 404) : context.text('404', 404)
}
