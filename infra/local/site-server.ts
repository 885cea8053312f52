import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono } from 'hono'
import { converse } from '../../functions/converse/handler.ts'
import type { DeskTools } from '../../functions/desk/app/tools.ts'
import { desk } from '../../functions/desk/handler.ts'
import type { EdgeRequest, EdgeResponse } from '../../functions/edge/exchange.ts'
import { viewerRequest } from '../../functions/edge/viewer-request.ts'
import { viewerResponse } from '../../functions/edge/viewer-response.ts'
import { readNewsroom } from '../../functions/newsroom/read-newsroom.ts'
import type { StoredObject } from '../../functions/ports/object-store.ts'
import { preview } from '../../functions/preview/handler.ts'
import { everyNotFoundKey, notFoundKey } from '../../functions/publish/not-found-page.ts'
import { decodePath } from './decode-path.ts'
import { LiveReload } from './live-reload.ts'
import { localGate } from './local-gate.ts'
import type { LocalNewsroom } from './newsroom.ts'

/** How browsers are to treat pages; the CDN on AWS says more (infra/aws/delivery/headers.ts). */
const security = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
} as const

/** The local home's web server: the site as its bucket holds it, the desk under `/desk/`, reload of open pages. */
export function siteServer(
	newsroom: LocalNewsroom,
	reload: LiveReload,
	incoming: DeskTools['incoming'] = newsroom.manuscripts,
): Hono {
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
	app.route(
		'/',
		converse(newsroom.conversation, (context) => getConnInfo(context).remote.address ?? ''),
	)
	app.use('/desk/*', async (context, next) => {
		await next()
		// Nothing runs in the frame that shows a draft.
		if (context.req.path === '/desk/edit/show') return
		if (!(context.res.headers.get('content-type') ?? '').startsWith('text/html')) return
		context.res = new Response(LiveReload.into(await context.res.text()), context.res)
	})
	app.route('/', desk({ ...newsroom.deskTools, incoming }, localGate))
	app.route('/', preview(newsroom.deskTools))
	app.get('*', async (context) => {
		const request: EdgeRequest = {
			uri: new URL(context.req.url).pathname,
			headers: { 'accept-language': { value: context.req.header('accept-language') ?? '' } },
		}
		const routed = viewerRequest(request)
		if ('statusCode' in routed) return new Response(null, { status: routed.statusCode, headers: plain(routed) })
		const path = decodePath(routed.uri)
		if (path === undefined) return context.text('Not an address', 400)
		const object = await get(newsroom, path.slice(1))
		if (object !== undefined) return answer(object, request, context.req.header('if-none-match'))
		return path === '/index.html' ? notYet() : notFound(path, request, newsroom)
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

/** An object as HTTP, as the CDN answers with it. */
function answer(object: StoredObject, request: EdgeRequest, ifNoneMatch?: string): Response {
	const { etag, contentType, cacheControl = 'no-cache', metadata = {} } = object
	const held = { 'content-type': contentType, 'cache-control': cacheControl, etag: `"${etag}"` }
	const said = Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, { value }])
	const headers = Object.fromEntries([...Object.entries(held).map(([name, value]) => [name, { value }]), ...said])
	const response = viewerResponse(request, { statusCode: 200, headers })
	const status = response.statusCode
	const framed = request.uri.endsWith('/embed/index.html')
	const sent = {
		...security,
		'content-security-policy': `frame-ancestors ${framed ? '*' : "'none'"}`,
		...plain(response),
	}
	if (ifNoneMatch === `"${etag}"` && status === 200) return new Response(null, { status: 304, headers: sent })
	const body = contentType.startsWith('text/html')
		? LiveReload.into(Buffer.from(object.body).toString())
		: Buffer.from(object.body)
	return new Response(body, { status, headers: sent })
}

function plain({ headers }: EdgeResponse): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))
}

function notYet(): Response {
	return new Response('The site has no pages yet: its settings (site.yml) are missing or wrong. See /desk/', {
		status: 503,
		headers: { 'content-type': 'text/plain' },
	})
}

/** The page of the address's language; CloudFront, which has one page a status, shows `/404.html`, in all of them. */
async function notFound(path: string, request: EdgeRequest, newsroom: LocalNewsroom): Promise<Response> {
	const current = await readNewsroom(newsroom.catalogue, newsroom.desk)
	const languages = current?.newsroom.site.languages ?? []
	const asked = path.split('/')[1]?.toLowerCase()
	const tag = languages.find((candidate) => candidate.toLowerCase() === asked)
	const object = await newsroom.site.get(tag === undefined ? everyNotFoundKey : notFoundKey(tag))
	return object === undefined ? notYet() : answer(object, request)
}
