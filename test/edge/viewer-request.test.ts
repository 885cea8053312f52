import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewerRequest } from '../../functions/edge/viewer-request.ts'

const ask = (uri: string) => viewerRequest({ uri, headers: {} })
const place = (uri: string) => {
	const routed = ask(uri)
	return 'uri' in routed ? routed.uri : `${routed.statusCode} ${routed.headers['location']?.value}`
}

test.each([
	['/', '/index.html'],
	['/en/', '/en/index.html'],
	['/en/saxaul/', '/en/saxaul/index.html'],
	['/en/saxaul/lite/', '/en/saxaul/lite/index.html'],
	['/kk/%D1%81%D0%B5/', '/kk/%D1%81%D0%B5/index.html'],
	['/old/c++/', '/old/c%2B%2B/index.html'],
	['/old/c++.html', '/old/c%2B%2B.html'],
	['/old/c++', '301 /old/c++/'],
	['/en/feed.xml', '/en/feed.xml'],
	['/photos/0a1b/1600.jpg', '/photos/0a1b/1600.jpg'],
	['/en/article.json', '/en/article.json'],
	['/assets/0a1b.woff2', '/assets/0a1b.woff2'],
	['/en', '301 /en/'],
	['/en/saxaul', '301 /en/saxaul/'],
	['/kk/%D1%81%D0%B5', '301 /kk/%D1%81%D0%B5/'],
	['/en/version-1.2', '301 /en/version-1.2/'],
	['//evil.example', '301 /evil.example'],
	['//evil.example/x', '301 /evil.example/x/'],
	['/\\evil.example/x', '301 /evil.example/x/'],
	['/en\\x', '301 /en%5Cx/'],
	['', '/index.html'],
])('%s leads to %s', (uri, expected) => {
	expect(place(uri)).toBe(expected)
})

test('no path leads to another host, and none is sent round in circles', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('/', '\\', '.', 'a', '%2F', 'html', 'ё'), { maxLength: 12 }), (parts) => {
			const routed = ask(`/${parts.join('')}`)
			if ('uri' in routed) {
				expect(routed.uri).toMatch(/^\/(?![/\\])/)
				return
			}
			const location = routed.headers['location']?.value ?? ''
			expect(new URL(location, 'https://news.example').host).toBe('news.example')
			expect(ask(location)).toHaveProperty('uri')
		}),
	)
})
