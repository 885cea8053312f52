import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { edgeCode } from '../../../../infra/aws/delivery/edge-code.ts'

// Nothing of Node.js, no Intl: what the edge does not have.
const run = (code: string, event: object): unknown =>
	JSON.parse(runInNewContext(`delete globalThis.Intl;${code};JSON.stringify(handler(${JSON.stringify(event)}))`))

test.each(['viewer-request', 'viewer-response'] as const)('%s fits into 10 KB, in words that njs knows', (name) => {
	const code = edgeCode(name)
	expect(Buffer.byteLength(code)).toBeLessThan(10_240)
	// Spread, `for … of`, classes, optional chaining: njs has none of them.
	expect(code).not.toMatch(/\.\.\.|\bof\b|\bclass\b|\?\.|\?\?|\bimport\b|\bexport\b|\basync\b/)
})

test('they answer as CloudFront calls them', () => {
	const request = { method: 'GET', uri: '/en/', querystring: {}, headers: {}, cookies: {} }
	expect(run(edgeCode('viewer-request'), { version: '1.0', request })).toMatchObject({
		uri: '/en/index.html',
		method: 'GET',
	})
	const headers = { 'x-amz-meta-languages': { value: 'en uz-Latn uz-Cyrl' }, 'cache-control': { value: 'public' } }
	const asked = { ...request, headers: { 'accept-language': { value: 'uz-CN, en;q=0.5' } } }
	expect(run(edgeCode('viewer-response'), { request: asked, response: { statusCode: 200, headers } })).toMatchObject({
		statusCode: 302,
		headers: { location: { value: '/uz-Cyrl/' } },
	})
})
