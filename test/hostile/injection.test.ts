import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { readXml } from '../markup/xml.ts'
import { hostileWords, oneLine, publishedWith } from './hostile-words.ts'
import type { StrictNewsroom } from './strict-newsroom.ts'

const addressOf = (file: string) => {
	const script = readFileSync(new URL(`../../functions/reader/files/${file}`, import.meta.url))
	return `/assets/${createHash('sha256').update(script).digest('hex').slice(0, 16)}.js`
}
/** Our scripts in files: where readers are asked something, and on the page of the search. */
const ours = ['talk.js', 'search.js'].map(addressOf)

describe.each(Object.entries(hostileWords))('words that look like a %s stay words:', (_kind, text) => {
	let newsroom: StrictNewsroom
	const objects = () => [...newsroom.site.objects.values()]
	const pages = (): [string, Element][] =>
		objects()
			.filter(({ contentType }) => contentType.startsWith('text/html'))
			.map(({ key, body }) => [key, readHtml(Buffer.from(body).toString())])

	beforeAll(async () => {
		newsroom = await publishedWith(text)
	}, 60_000)

	test('everything is published: the article, its old addresses, the fronts, the page about the newspaper', () => {
		const keys = objects().map(({ key }) => key)
		for (const key of ['en/сексеуіл-ағаш/index.html', 'en/plain/index.html', 'en/about/index.html', 'en/feed.xml'])
			expect(keys).toContain(key)
		expect(objects().filter(({ metadata }) => metadata?.['status'] === '301')).toHaveLength(8)
	})

	test('headers are printable ASCII and say only what is ours', () => {
		for (const { key, contentType, cacheControl = '', metadata = {} } of objects()) {
			for (const value of [contentType, cacheControl, ...Object.values(metadata)])
				expect([key, value]).toEqual([key, expect.stringMatching(/^[\x20-\x7e]+$/)])
			expect(contentType).toMatch(
				/^(text\/(html|plain|markdown); charset=utf-8|image\/(avif|webp|jpeg|svg\+xml)|font\/woff2|text\/javascript; charset=utf-8|application\/manifest\+json|image\/png|application\/((rss|feed)\+)?(xml|json); charset=utf-8)$/,
			)
			expect(metadata['cache-tag'] ?? 'lists').toMatch(/^(lists|a-[0-9a-f]{16}(,a-[0-9a-f]{16})*)$/)
			expect(metadata['location'] ?? '/a/').toMatch(/^\/[^/\\\s][^\\\s]*\/$/)
			expect(
				Object.keys(metadata).filter(
					(name) => !['status', 'location', 'cache-tag', 'languages', 'robots', 'drawn'].includes(name),
				),
			).toEqual([])
		}
	})

	test('no page sends its reader off the site, and its data stay data', () => {
		for (const [key, page] of pages()) {
			const metas = all(page, 'meta').flatMap(({ attributes }) =>
				attributes['http-equiv'] === 'refresh' ? [attributes['content'] ?? ''] : [],
			)
			for (const content of metas) expect(content).toMatch(/^0; url=\/[^/\\\s][^\s;]*$/)
			// The page for what is not there has a script of ours; its policy knows it by its hash (check-markup).
			const scripts = all(page, 'script').filter(
				({ attributes, children }) => !ours.includes(attributes['src'] ?? '') || children.length > 0,
			)
			for (const script of key === '404.html' ? [] : scripts) {
				expect([key, script.attributes]).toEqual([key, { type: 'application/ld+json' }])
				expect(JSON.parse(textOf(script))).toMatchObject({ '@context': 'https://schema.org' })
			}
			expect(
				all(page, 'img').filter(
					({ attributes }) => !/^(https:\/\/news\.example\.org)?\/photos\//.test(attributes['src'] ?? ''),
				),
			).toEqual([])
			expect(
				all(page).flatMap(({ attributes }) => Object.keys(attributes).filter((name) => name.startsWith('on'))),
			).toEqual([])
		}
	})

	test('feeds and sitemaps are well-formed, and give the headline as it was written', () => {
		const titles: string[] = []
		for (const { key, contentType, body } of objects()) {
			const words = Buffer.from(body).toString()
			if (contentType.includes('xml')) {
				const root = readXml(words)
				if (key === 'en/feed.xml') titles.push(...all(root, 'title').map(textOf))
			}
			if (contentType.includes('json')) {
				const data = JSON.parse(words)
				if (key.endsWith('feed.json')) expect(data).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
			}
		}
		expect(titles).toContain(oneLine(text).trim())
	})
})
