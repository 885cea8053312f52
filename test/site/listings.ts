import { describe, expect, test } from 'vitest'
import { type BuiltSite, origin } from './built-site.ts'
import { feedsOf, readJsonFeed, readRss } from './check-feeds.ts'
import { indexed, inTheNews, listed } from './check-sitemaps.ts'

/** What feeds, sitemaps and robots.txt of a built site promise to those who read them by machine. */
export function listings(site: () => BuiltSite, languages: readonly string[]): void {
	const articles = () => site().articles.filter(({ story }) => !story.startsWith('pages/'))

	describe('feeds', () => {
		test('are RSS 2.0 and JSON Feed 1.1, in full text, and list the same stories', () => {
			const rss = feedsOf(site(), 'feed.xml').map(([key, xml]) => ({ key, ...readRss(key, xml) }))
			const json = feedsOf(site(), 'feed.json').map(([key, text]) => ({ key, ...readJsonFeed(key, text) }))
			expect([...rss, ...json].flatMap(({ faults }) => faults)).toEqual([])
			expect(json.map(({ key, urls }) => [key.replace('.json', '.xml'), urls])).toEqual(
				rss.map(({ key, urls }) => [key, urls]),
			)
			for (const language of languages)
				expect(rss.find(({ key }) => key === `${language}/feed.xml`)?.urls.toSorted()).toEqual(
					articles()
						.filter((article) => article.language === language)
						.map(({ url }) => url)
						.toSorted(),
				)
		})
	})

	describe('sitemaps', () => {
		test('list every live article once, with its translations', () => {
			const wanted = articles().map(({ story, url }) => {
				const siblings = articles().filter((other) => other.story === story)
				return {
					url,
					alternates: siblings.length < 2 ? [] : siblings.map((other) => `${other.language} ${other.url}`).sort(),
				}
			})
			const found = listed(site()).map(({ url, alternates }) => ({ url, alternates: alternates.toSorted() }))
			const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1)
			expect(found.toSorted(byUrl)).toEqual(wanted.toSorted(byUrl))
		})

		test('are those that the index names, no more and no fewer', () => {
			const shards = [...site().objects.keys()].filter((key) => key.startsWith('sitemaps/'))
			expect(indexed(site(), 'sitemap.xml').toSorted()).toEqual(shards)
			expect(indexed(site(), 'news-sitemap.xml').toSorted()).toEqual(languages.map((tag) => `${tag}/news-sitemap.xml`))
		})

		test('of the news name live articles under the language that search knows', () => {
			const news = inTheNews(site())
			for (const { key, url, language } of news) {
				expect(articles().map((article) => article.url)).toContain(url)
				// ISO 639 alone, whatever the script: uz for both alphabets.
				expect(language).toBe(key.slice(0, 2))
			}
			expect(new Set(news.map(({ key }) => key)).size).toBe(languages.length)
		})
	})

	test('robots.txt lets everybody in and names the sitemaps', () => {
		expect(site().objects.get('robots.txt')?.body.toString()).toBe(
			`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/news-sitemap.xml\n`,
		)
	})
}
