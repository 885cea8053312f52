import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LiveReload } from '../../../infra/local/live-reload.ts'
import { LocalNewsroom } from '../../../infra/local/newsroom.ts'
import { siteServer } from '../../../infra/local/site-server.ts'
import { manuscript, settings } from '../../support/fixture.ts'
import { type Answer, getRaw } from '../../support/raw-http.ts'

const folder = mkdtempSync(join(tmpdir(), 'tilmash-server-'))
let newsroom: LocalNewsroom
let server: ServerType
let port = 0
let empty: Answer

beforeAll(async () => {
	const log = { info: () => {}, error: () => {} }
	newsroom = new LocalNewsroom({ site: join(folder, 'site'), data: folder, once: true, log })
	server = serve({ fetch: siteServer(newsroom, new LiveReload()).fetch, port: 0, hostname: '127.0.0.1' })
	await new Promise((ready) => server.once('listening', ready))
	port = (server.address() as AddressInfo).port
	empty = await get('/')
	await upload({
		...settings,
		'articles/aral/en.md': manuscript({ slug: 'saxaul', aliases: ['/en/old/'] }),
		'articles/aral/kk.md': manuscript({ slug: 'сексеуіл' }),
		'articles/gone/ru.md': manuscript(),
	})
	await upload({ 'articles/gone/ru.md': manuscript({ status: 'withdrawn' }) })
})
afterAll(async () => {
	server.close()
	await newsroom.close()
	rmSync(folder, { recursive: true })
})

async function upload(files: Readonly<Record<string, string>>): Promise<void> {
	for (const [key, text] of Object.entries(files)) {
		await newsroom.manuscripts.put(key, Buffer.from(text), { contentType: 'text/plain' })
		await newsroom.settled()
	}
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => getRaw(port, path, headers)

/** An address that lacks its last slash is sent to the one that has it, whether there is such a page or not. */
async function follow(path: string): Promise<Answer> {
	const first = await get(path)
	if (first.status !== 301) return first
	expect(first.headers.location).toMatch(/^\/(?!\/)/)
	return get(first.headers.location ?? '')
}

test('before there are settings, the server says what is missing', () => {
	expect(empty.status).toBe(503)
	expect(empty.body).toContain('site.yml')
})

test('a page is answered once, and again only when it has changed', async () => {
	const first = await get('/en/saxaul/')
	expect(first).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
	expect(first.headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'content-security-policy': "frame-ancestors 'none'",
	})
	const etag = first.headers.etag ?? ''
	expect(await get('/en/saxaul/', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' })
	await upload({ 'articles/aral/en.md': manuscript({ slug: 'saxaul', aliases: ['/en/old/'], title: 'Changed' }) })
	expect(await get('/en/saxaul/', { 'if-none-match': etag })).toMatchObject({ status: 200 })
})

test('the script that reloads a page is put in by the server; the page on disk has none', async () => {
	expect((await get('/en/saxaul/')).body).toContain('<script src="/-/reload.js"')
	expect((await get('/-/reload.js')).headers['content-type']).toMatch(/^text\/javascript/)
	const onDisk = await newsroom.site.get('en/saxaul/index.html')
	expect(Buffer.from(onDisk?.body ?? '').toString()).not.toContain('reload.js')
})

test('addresses in any alphabet are found, encoded as browsers send them', async () => {
	const encoded = '/kk/%D1%81%D0%B5%D0%BA%D1%81%D0%B5%D1%83%D1%96%D0%BB'
	expect(await get(`${encoded}/`)).toMatchObject({ status: 200 })
	expect(await get(encoded)).toMatchObject({ status: 301, headers: { location: `${encoded}/` } })
})

test('an old address is 301, a withdrawn one 410, both also where the reader has seen it before', async () => {
	expect(await get('/en/old/')).toMatchObject({ status: 301, headers: { location: '/en/saxaul/' } })
	const gone = await get('/ru/gone/')
	expect(gone.status).toBe(410)
	expect(gone.body).toContain('Эта статья снята с публикации')
	expect(await get('/ru/gone/', { 'if-none-match': gone.headers.etag ?? '' })).toMatchObject({ status: 410 })
})

test('what is not there is 404, in the language of its address', async () => {
	const kazakh = await get('/kk/nowhere/')
	expect(kazakh.status).toBe(404)
	expect(kazakh.body).toMatch(/<html lang="kk"/)
	const other = await follow('/nowhere')
	expect(other.status).toBe(404)
	for (const tag of ['en', 'kk', 'ru']) expect(other.body).toContain(`<section id="${tag}" lang="${tag}" dir="ltr">`)
})

test('the first page leads to the reader’s language, or asks; whatever the header says', async () => {
	expect(await get('/', { 'accept-language': 'kk-KZ,ru;q=0.8' })).toMatchObject({
		status: 302,
		headers: { location: '/kk/' },
	})
	for (const header of ['de', 'en-a', '*', 'x'.repeat(5000)]) {
		const { status, body, headers } = await get('/', { 'accept-language': header })
		expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 200, cookie: undefined })
		expect(body).toContain('<a href="/kk/" lang="kk"')
	}
})

test.each([
	'/../../../../etc/passwd',
	'/en/../../../etc/passwd',
	'/%2e%2e/%2e%2e/etc/passwd',
	'/en/..%2f..%2f..%2f..%2fetc%2fpasswd',
	'/..%5c..%5cetc%5cpasswd',
	'//etc/passwd',
	'/en//saxaul/',
	'/en/%00',
	'/manuscripts/site.yml',
	'/..%2fmanuscripts/site.yml',
	'/desk/reports/..%2f..%2f..%2fetc%2fpasswd',
	'/desk/reports/..%2f..%2fmanuscripts/site.yml',
])('a way out of the site leads nowhere: %s', async (path) => {
	const { status, body } = await follow(path)
	expect([400, 404]).toContain(status)
	expect(body).not.toMatch(/root:|timeZone/)
})

test.each(['/en/%ff', '/%E0%A4%A', '/desk/reports/%E0%A4%A.html'])(
	'a broken address is the asker’s mistake: %s',
	async (path) => {
		expect([400, 404]).toContain((await follow(path)).status)
	},
)

test('previews say for themselves alone that nobody keeps them; an embed may stand in any frame', async () => {
	const preview = await get(`/preview/${'x'.repeat(43)}/`)
	expect(preview).toMatchObject({
		status: 410,
		headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' },
	})
	const embed = await get('/en/saxaul/embed/')
	expect([embed.status, embed.headers['content-security-policy']]).toEqual([200, 'frame-ancestors *'])
	expect(embed.headers['x-robots-tag']).not.toBe('noindex, nofollow')
})

test('the desk shows each file’s report', async () => {
	const files = await get('/desk/files')
	expect(files.status).toBe(200)
	expect(files.body).toContain('href="/desk/article?story=aral&#x26;language=kk"')
	expect(files.body).toContain('href="/desk/reports/site.yml.html"')
	const report = await get('/desk/reports/articles/aral/kk.md.html')
	expect(report).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } })
	expect(report.body).toContain('href="/kk/')
})

test.each(['evil.example', 'localhost.evil.example', '192.168.0.7', '127.0.0.1.evil.example'])(
	'a page of another site that calls itself %s gets nothing',
	async (host) => {
		for (const path of ['/', '/desk/', '/en/saxaul/'])
			expect(await get(path, { host })).toMatchObject({
				status: 403,
				body: 'This server answers its own machine only.',
			})
	},
)

test.each(['localhost', '127.0.0.1', '[::1]'])('this machine may call itself %s', async (name) => {
	expect(await get('/en/saxaul/', { host: `${name}:${port}` })).toMatchObject({ status: 200 })
})
