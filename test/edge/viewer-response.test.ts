import { expect, test } from 'vitest'
import type { EdgeHeaders } from '../../functions/edge/exchange.ts'
import { viewerResponse } from '../../functions/edge/viewer-response.ts'

const headersOf = (plain: Readonly<Record<string, string>>): EdgeHeaders =>
	Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, { value }]))
const page = {
	'content-type': 'text/html; charset=utf-8',
	'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=60',
	etag: '"0a1b"',
	'last-modified': 'Sun, 22 Nov 2026 00:00:00 GMT',
	'x-amz-server-side-encryption': 'AES256',
	'x-amz-version-id': 'v1',
	'x-amz-meta-cache-tag': 'a-0123456789abcdef',
}

function answer(
	held: Readonly<Record<string, string>>,
	asked: Readonly<Record<string, string>> = {},
	statusCode = 200,
) {
	const response = viewerResponse(
		{ uri: '/', headers: headersOf(asked) },
		{ statusCode, headers: headersOf({ ...page, ...held }) },
	)
	const headers = Object.fromEntries(Object.entries(response.headers).map(([name, { value }]) => [name, value]))
	return { status: response.statusCode, headers }
}

test('a page is what it is, without a word of the bucket’s; browsers ask again each time', () => {
	expect(answer({})).toEqual({
		status: 200,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'public, max-age=0, must-revalidate',
			etag: '"0a1b"',
			'last-modified': 'Sun, 22 Nov 2026 00:00:00 GMT',
		},
	})
})

test('what never changes is kept for a year', () => {
	const forever = 'public, max-age=31536000, immutable'
	expect(answer({ 'cache-control': forever }).headers['cache-control']).toBe(forever)
})

test('a withdrawn article is 410, and nothing that a browser could call unchanged', () => {
	const { status, headers } = answer({ 'x-amz-meta-status': '410' })
	expect(status).toBe(410)
	expect(headers).not.toHaveProperty('etag')
	expect(headers).not.toHaveProperty('last-modified')
})

test('an old address is 301 to the new one', () => {
	const moved = answer({ 'x-amz-meta-status': '301', 'x-amz-meta-location': '/kk/%D1%81%D0%B5/' })
	expect(moved).toMatchObject({ status: 301, headers: { location: '/kk/%D1%81%D0%B5/' } })
})

test('an answer that is none of 200 stays: not changed, part of a photo', () => {
	expect(answer({}, {}, 304).status).toBe(304)
	expect(answer({}, {}, 206).status).toBe(206)
})

test('at the door, the language that the browser asks for; the page that asks when there is none', () => {
	const door = { 'x-amz-meta-languages': 'en ru uz-Latn uz-Cyrl fa' }
	expect(answer(door, { 'accept-language': 'uz-Cyrl-UZ,ru;q=0.5' })).toMatchObject({
		status: 302,
		headers: { location: '/uz-Cyrl/', vary: 'accept-language' },
	})
	expect(answer(door, { 'accept-language': 'sw' })).toMatchObject({ status: 200, headers: { vary: 'accept-language' } })
	expect(answer({ ...door, vary: 'accept-encoding' }).headers['vary']).toBe('accept-encoding, accept-language')
	expect(answer(door)).toMatchObject({ status: 200, headers: { etag: '"0a1b"' } })
})

test('what is for programs says that it is not to be listed', () => {
	expect(answer({ 'x-amz-meta-robots': 'noindex' }).headers).toMatchObject({ 'x-robots-tag': 'noindex' })
	expect(answer({}).headers).not.toHaveProperty('x-robots-tag')
})
