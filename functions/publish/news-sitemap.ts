import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { linkOf } from '../article/address.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import type { FrontView } from './front-view.ts'

/** How far back a news sitemap goes: two days, counted from the newest story, because a page knows no clock. */
const twoDays = 2 * 24 * 3_600_000

/** The newest stories of a language for news search (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemap({ cards, newsroom, language }: FrontView): string {
	const newest = Math.max(...cards.map(({ date }) => Date.parse(date)))
	const fresh = cards.filter(({ date }) => Date.parse(date) > newest - twoDays)
	const namespaces = {
		xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
		'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
	}
	return toXml(
		x(null, [
			{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
			x(
				'urlset',
				namespaces,
				fresh.map((card) =>
					x('url', [
						x('loc', absolute(newsroom, linkOf(card.address))),
						x('news:news', [
							x('news:publication', [
								x('news:name', siteTitle(newsroom, language)),
								x('news:language', newsLanguage(language.tag)),
							]),
							x('news:publication_date', card.date),
							x('news:title', card.title),
						]),
					]),
				),
			),
		]),
	)
}

/** Google wants ISO 639 alone, Chinese with its country. */
function newsLanguage(tag: string): string {
	if (tag === 'zh-Hans') return 'zh-cn'
	return tag === 'zh-Hant' ? 'zh-tw' : (tag.split('-')[0] ?? tag)
}
