import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { absent, answerForm, isScript } from './answering.ts'
import { dropComment, eraserIn, showComment } from './own-comment.ts'
import { readSubmission } from './submission.ts'
import { takeAnswer } from './take-answer.ts'
import { takeComment } from './take-comment.ts'
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
		const asked = readSubmission(new URLSearchParams(new URL(context.req.url).search))
		if (asked === undefined) return absent(context)
		// A link fills in nobody's name or words.
		const submission = { ...asked, name: '', text: '' }
		return answerForm(context, { submission, why: 'begin' }, 200, tools)
	})
	app.post('/comments', (context) => takeComment(context, addressOf(context), tools))
	app.post('/answers', (context) => takeAnswer(context, addressOf(context), tools))
	app.get('/comment/:language/:story/:number/:secret', (context) => showComment(context, eraserIn(context), tools))
	app.post('/comment/:language/:story/:number/:secret', (context) => dropComment(context, eraserIn(context), tools))
	app.onError((error, context) => {
		// Where it came from and what was written are not for the log.
		tools.log.error('request failed', { path: context.req.routePath, error: error.stack ?? error.message })
		return isScript(context) ? context.json({ failed: true }, 500, headers) : context.text('500', 500, headers)
	})
	return app
}
