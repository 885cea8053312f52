import { expect, test } from 'vitest'
import { asReader } from './as-reader.ts'
import { readSite } from './compare-site.ts'
import type { Rehearsal } from './rehearsal.ts'

const timeout = 60_000

/** Readers and editors get it through CloudFront and the desk's API. */
export function testReading(open: () => Rehearsal): void {
	const read = (path: string, headers = {}) => {
		const rehearsal = open()
		return asReader(rehearsal.emulator, rehearsal.output('DistributionDomain'), path, headers)
	}

	test('a reader gets a page as it is in the bucket, with the headers that protect her', { timeout }, async () => {
		const { status, headers, body } = await read('/en/apple-orchard/')
		expect(status).toBe(200)
		expect(body.toString()).toBe(await open().read('Site', 'en/apple-orchard/index.html'))
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'x-content-type-options': 'nosniff',
			'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
			'strict-transport-security': expect.stringContaining('max-age=31536000'),
		})
		expect(Object.keys(headers).filter((name) => name.startsWith('x-amz-meta-'))).toEqual([])
	})

	test('a feed is a feed, and a photo is a photo', { timeout }, async () => {
		const feed = await read('/kk/feed.xml')
		expect([feed.status, feed.headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
		expect(feed.body.toString()).toContain('<rss')
		const src = / src="(\/photos\/[^"]+)"/.exec((await read('/en/apple-orchard/')).body.toString())?.[1]
		const photo = await read(src ?? '')
		expect([photo.status, photo.headers['content-type']]).toEqual([200, 'image/jpeg'])
		expect(photo.body.subarray(0, 2).toString('hex')).toBe('ffd8')
	})

	test.each([
		['/en/apple-orchard', {}, 301, '/en/apple-orchard/'],
		['/', { 'accept-language': 'fa-IR,fa;q=0.9,en;q=0.5' }, 302, '/fa/'],
		['/', { 'accept-language': 'ky' }, 302, '/ky/'],
	])('%s with %o answers %i to %s', { timeout }, async (path, headers, status, location) => {
		const answer = await read(path, headers)
		expect([answer.status, answer.headers.location]).toEqual([status, location])
	})

	test('an address at which nothing is answers 404 with the page of that name', { timeout }, async () => {
		const { status, body } = await read('/en/nothing-is-here/')
		expect(status).toBe(404)
		expect(body.toString()).toBe(await open().read('Site', '404.html'))
	})

	test('every redirect that is stored answers 301 to its place', { timeout }, async () => {
		const site = await readSite(open().bucket('Site'))
		const redirects = [...site.values()].filter(({ metadata }) => metadata?.['status'] === '301')
		expect(redirects.length).toBeGreaterThan(0)
		for (const { key, metadata } of redirects) {
			const { status, headers } = await read(`/${encodeURI(key.replace(/index\.html$/, ''))}`)
			expect([key, status, headers.location]).toEqual([key, 301, metadata?.['location']])
		}
	})

	test('the desk tells nobody who has not signed in', { timeout }, async () => {
		const rehearsal = open()
		// No URL for `URL`: an address has no names before it.
		const host = rehearsal.output('DeskApi').replace('https://', '')
		const nobody: readonly Record<string, string>[] = [{}, { authorization: 'Bearer a.b.c' }]
		for (const headers of nobody) {
			const { status, body } = await asReader(
				rehearsal.emulator,
				host,
				'/reports/articles/apple-orchard/en.md',
				headers,
			)
			expect(status).toBe(401)
			expect(body.toString()).not.toContain('apple-orchard')
		}
	})
}
