import { linkOf } from '../article/address.ts'
import { absolute, inLanguage } from '../newsroom/newsroom.ts'
import type { FeedItem } from './feed-items.ts'
import { feedTitle } from './front-heading.ts'
import type { FrontView } from './front-view.ts'

/** A front as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in full text. */
export function jsonFeed(view: FrontView, items: readonly FeedItem[]): string {
	const { newsroom, language, address } = view
	const { hub } = newsroom.site
	const url = absolute(newsroom, linkOf(address))
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feedTitle(view),
		home_page_url: url,
		feed_url: `${url}feed.json`,
		description: inLanguage(newsroom, newsroom.site.description, language)?.text,
		language: language.tag,
		...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
		items: items.map((item) => ({
			id: item.id,
			url: item.url,
			title: item.title,
			summary: item.description,
			content_html: item.html,
			...(item.image !== null && { image: item.image }),
			date_published: item.published,
			...(item.updated !== null && { date_modified: item.updated }),
			authors: item.authors,
			tags: item.topics,
			language: language.tag,
			// An extension of ours (1.1, “Extensions”): its name begins with an underscore.
			...(item.comments > 0 && { _comments: { count: item.comments, url: `${item.url}#comments` } }),
		})),
	}
	return `${JSON.stringify(feed)}\n`
}
