import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { linkOf } from '../article/address.ts'
import { absolute, inLanguage } from '../newsroom/newsroom.ts'
import type { FeedItem } from './feed-items.ts'
import { feedTitle } from './front-heading.ts'
import type { FrontView } from './front-view.ts'

/** A front as RSS 2.0 in full text (https://www.rssboard.org/rss-specification), with Atom's self link, Dublin Core names, counts of comments. */
export function rss(view: FrontView, items: readonly FeedItem[]): string {
	const { newsroom, language, address } = view
	const { hub } = newsroom.site
	const url = absolute(newsroom, linkOf(address))
	const title = feedTitle(view)
	const newest = items
		.map(({ published, updated }) => updated ?? published)
		.toSorted()
		.at(-1)
	const namespaces = {
		version: '2.0',
		'xmlns:atom': 'http://www.w3.org/2005/Atom',
		'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
		'xmlns:slash': 'http://purl.org/rss/1.0/modules/slash/',
	}
	return toXml(
		x(null, [
			{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
			x('rss', namespaces, [
				x('channel', [
					x('title', title),
					x('link', url),
					x('description', inLanguage(newsroom, newsroom.site.description, language)?.text ?? title),
					x('language', language.tag),
					x('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${url}feed.xml` }),
					...(hub === undefined ? [] : [x('atom:link', { rel: 'hub', href: hub })]),
					...(newest === undefined ? [] : [x('lastBuildDate', rfc822(newest))]),
					...items.map(itemOf),
				]),
			]),
		]),
	)
}

function itemOf(item: FeedItem) {
	return x('item', [
		x('title', item.title),
		x('link', item.url),
		x('guid', { isPermaLink: 'false' }, item.id),
		x('pubDate', rfc822(item.published)),
		...item.authors.map(({ name }) => x('dc:creator', name)),
		...item.topics.map((topic) => x('category', topic)),
		...(item.comments === 0 ? [] : [x('comments', `${item.url}#comments`), x('slash:comments', String(item.comments))]),
		x('description', item.description),
		x('content:encoded', item.html),
	])
}

/** RFC 822 as RSS has it; in UTC. */
function rfc822(instant: string): string {
	return new Date(instant).toUTCString().replace('GMT', '+0000')
}
