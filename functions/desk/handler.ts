import { h } from 'hastscript'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { isFromHere } from '../moderate/same-origin.ts'
import { openRuleMessages } from '../problem/messages.ts'
import { framed } from './app/frame.ts'
import { type Deed, type Editor, may } from './app/roles.ts'
import { type Page, routes } from './app/routes.ts'
import { base, languageCookie, ownPath, type Setting, settingOf } from './app/setting.ts'
import type { DeskTools } from './app/tools.ts'
import { deskLanguages } from './app/words/all-desk-words.ts'
import { openReportWords } from './words/opened-words.ts'

/** Bytes of a form: an answer of the newsroom has 45,000 at most, percent-encoded. */
const mostBytes = 64 * 1024
/** Of one with a manuscript of 1 MiB; and what a function on AWS is handed at most, 6 MB, of which base64 takes a quarter. */
const mostWritten = 4 * 1024 * 1024

/** For each answer: nobody keeps it, its address is told to nobody, and no other site may show it in a frame. */
const headers = {
	'cache-control': 'no-store',
	// Forms of older browsers say by it where they are from (functions/moderate/same-origin.ts); nobody else is told.
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-robots-tag': 'noindex',
	'content-security-policy': "frame-ancestors 'none'",
} as const

/** Who lets editors in. Pages of its own (a form to sign in) are below `/desk`, and open to everybody. */
export interface Gate {
	readonly pages: Hono
	/** Who asks; nobody when they are not known. */
	whoIs(context: Context): Promise<Editor | undefined>
	/** Where whoever is not known is sent. */
	readonly door: string
}

/** DESK: what editors open in the morning, at `/desk/…`. */
export function desk(tools: DeskTools, gate: Gate): Hono {
	const app = new Hono({ strict: false }).basePath(base)
	app.use(async (context, next) => {
		if (context.req.method === 'POST' && !isFromHere(context.req.raw))
			return context.text('The form is not from this desk.', 403, headers)
		await next()
		for (const [name, value] of Object.entries(headers)) if (!context.res.headers.has(name)) context.header(name, value)
		return undefined
	})
	const tooLarge = (context: Context) => context.text('The form is too large.', 413, headers)
	const [short, long] = [mostBytes, mostWritten].map((maxSize) => bodyLimit({ maxSize, onError: tooLarge }))
	app.use((context, next) => {
		const isWritten = /^\/desk\/(?:edit|translate|upload)\b/.test(context.req.path)
		return (isWritten ? long : short)?.(context, next) ?? next()
	})
	app.get('/language/:tag', (context) => {
		const tag = context.req.param('tag')
		if (deskLanguages.includes(tag))
			setCookie(context, languageCookie, tag, { path: base, sameSite: 'Lax', maxAge: 31536000 })
		return context.redirect(ownPath(context.req.query('to')), 303)
	})
	app.route('/', gate.pages)
	const to = (deed: Deed, page: Page) => async (context: Context) => {
		const editor = await gate.whoIs(context)
		if (editor === undefined) return (await keptPage(context, gate, tools)) ?? toDoor(context, gate)
		const setting = await settingOf(context, editor, tools)
		if (!may(editor, deed)) return refuse(context, setting)
		await Promise.all([openReportWords([setting.language.tag]), openRuleMessages([setting.language.tag])])
		return page(context, setting, tools)
	}
	for (const { method, path, deed, page } of routes) app.on(method, path, to(deed, page))
	app.route('/comments', moderation(tools, gate))
	// Not Hono's own `notFound`, which would be that of whatever this is mounted in.
	app.all('*', async (context) => {
		const editor = await gate.whoIs(context)
		if (editor === undefined) return toDoor(context, gate)
		const setting = await settingOf(context, editor, tools)
		return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
	})
	app.onError((error, context) => {
		tools.log.error('request failed', { path: context.req.routePath, error: error.stack ?? error.message })
		return context.text('500', 500, headers)
	})
	return app
}

/** Readers’ comments, for whoever moderates. Their words, in 24 languages, are read when somebody does. */
function moderation(tools: DeskTools, gate: Gate): Hono {
	const app = new Hono({ strict: false })
	app.all('*', async (context) => {
		const editor = await gate.whoIs(context)
		if (editor === undefined) return toDoor(context, gate)
		if (!may(editor, 'moderate')) return refuse(context, await settingOf(context, editor, tools))
		const { moderate } = await import('../moderate/moderation.ts')
		const path = `${base}/comments`
		const inner = new Hono({ strict: false })
			.route(
				path,
				moderate(tools, () => editor.name, path),
			)
			.onError((error) => {
				throw error
			})
		const answer = await inner.fetch(context.req.raw)
		// A new one, which takes along the cookie of a session that was asked for again.
		return context.newResponse(answer.body, answer)
	})
	return app
}

/** What somebody has written whose session is over: it comes back with the way to the door, and nothing of it is lost. */
async function keptPage(context: Context, { door }: Gate, tools: DeskTools): Promise<Response | undefined> {
	if (context.req.method !== 'POST' || !/^\/desk\/(?:edit|translate)\b/.test(context.req.path)) return undefined
	const sent = Object.entries(await context.req.parseBody()).flatMap(([name, value]) =>
		typeof value === 'string' && /^(?:text|title|description|lead\..+|block-\d+)$/.test(name) ? [value] : [],
	)
	const setting = await settingOf(context, undefined, tools)
	const { signIn } = setting.words
	return context.html(
		framed(setting, { title: signIn.title }, [
			h('p', [h('a', { href: door, target: '_blank' }, signIn.title)]),
			...sent.map((text) => h('textarea', { ariaLabel: signIn.title, rows: 8, dir: 'auto' }, text)),
		]),
		401,
	)
}

function toDoor(context: Context, { door }: Gate): Response {
	const { pathname, search } = new URL(context.req.url)
	const back = context.req.method === 'GET' ? `?${new URLSearchParams({ to: pathname + search })}` : ''
	return context.redirect(`${door}${back}`, 303)
}

function refuse(context: Context, setting: Setting): Response | Promise<Response> {
	return context.html(framed(setting, { title: setting.words.notAllowed }, []), 403)
}
