import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import type { Newsroom } from '../../functions/newsroom/newsroom.ts'
import { readNewsroom } from '../../functions/newsroom/read-newsroom.ts'
import type { StoredObject } from '../../functions/ports/object-store.ts'
import { notFoundKey } from '../../functions/publish/publish-site.ts'
import { chooseLanguage } from './choose-language.ts'
import { decodePath } from './decode-path.ts'
import { deskPages } from './desk-pages.ts'
import { LiveReload } from './live-reload.ts'
import type { LocalNewsroom } from './newsroom.ts'

/** What pages say of where they may be framed, and how browsers treat them: what the CDN sends on AWS. */
const security = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'content-security-policy': "frame-ancestors 'none'",
} as const

/** The local home's web server: the site as its bucket holds it, the desk under `/desk/`, reload of open pages. */
export function siteServer(newsroom: LocalNewsroom, reload: LiveReload): Hono {
	const app = new Hono({ strict: false })
	app.use(async (context, next) => {
		// The desk and unpublished work are on this server: other machines, and pages of other sites, have no business here.
		const host = new URL(context.req.url).hostname
		const remote = getConnInfo(context).remote.address ?? ''
		if (!isLoopback(host) || !isLoopback(remote)) return context.text('This server answers its own machine only.', 403)
		return next()
	})
	app.get('/-/reload.js', (context) =>
		context.body(LiveReload.script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
	)
	app.get('/-/changes', (context) => reload.stream(context))
	app.route('/desk', deskPages(newsroom))
	app.get('/', async (context) => {
		const current = await readNewsroom(newsroom.catalogue, newsroom.desk)
		const tag =
			current === undefined
				? undefined
				: chooseLanguage(context.req.header('accept-language') ?? '', current.newsroom.site.languages)
		if (tag !== undefined) return context.redirect(`/${tag}/`, 302)
		return answer(await newsroom.site.get('index.html'), context.req.header('if-none-match'))
	})
	app.get('*', async (context) => {
		const path = decodePath(new URL(context.req.url).pathname)
		if (path === undefined) return context.text('Not an address', 400)
		const key = path.slice(1) + (path.endsWith('/') ? 'index.html' : '')
		const object = await get(newsroom, key)
		if (object !== undefined) return answer(object, context.req.header('if-none-match'))
		if (!path.endsWith('/') && (await get(newsroom, `${key}/index.html`)) !== undefined)
			return context.redirect(`${encodeURI(path)}/`, 301)
		return notFound(path, newsroom)
	})
	return app
}

function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || host === '[::1]' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(host)
}

/** A key that no bucket can hold (`..`, `//`) is simply not there. */
async function get(newsroom: LocalNewsroom, key: string): Promise<StoredObject | undefined> {
	if (key.split('/').some((step) => step === '' || step === '.' || step === '..') || key.includes('\0'))
		return undefined
	return newsroom.site.get(key)
}

/** An object as HTTP: what its metadata says of status and place goes into the answer. */
function answer(object: StoredObject | undefined, ifNoneMatch: string | undefined): Response {
	if (object === undefined)
		return new Response('The site has no pages yet: its settings (site.yml) are missing or wrong. See /desk/', {
			status: 503,
			headers: { 'content-type': 'text/plain' },
		})
	const { etag, contentType, metadata = {} } = object
	const status = Number(metadata['status'] ?? 200)
	const headers = new Headers({
		...security,
		'content-type': contentType,
		etag: `"${etag}"`,
		'cache-control': 'no-cache',
	})
	const { location } = metadata
	if (location !== undefined) headers.set('location', location)
	if (ifNoneMatch === `"${etag}"` && status === 200) return new Response(null, { status: 304, headers })
	const body = contentType.startsWith('text/html')
		? LiveReload.into(Buffer.from(object.body).toString())
		: Buffer.from(object.body)
	return new Response(body, { status, headers })
}

async function notFound(path: string, newsroom: LocalNewsroom): Promise<Response> {
	const current = await readNewsroom(newsroom.catalogue, newsroom.desk)
	const languages = languagesOf(current?.newsroom)
	const asked = path.split('/')[1]?.toLowerCase()
	const tag = languages.find((candidate) => candidate.toLowerCase() === asked) ?? languages[0]
	return answer(tag === undefined ? undefined : await newsroom.site.get(notFoundKey(tag)), undefined)
}

function languagesOf(newsroom: Newsroom | undefined): readonly string[] {
	return newsroom?.site.languages ?? []
}
