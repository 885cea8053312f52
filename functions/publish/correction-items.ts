import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { writeHtml } from '../page/write-html.ts'
import type { FeedItem } from './feed-items.ts'
import type { FrontView } from './front-view.ts'

/** Corrections in a feed: readers keep the older ones themselves. */
const mostItems = 50

/** The newspaper's corrections as a feed has them, the newest first: who follows it misses none. */
export function correctionItems({ cards, newsroom, language }: FrontView): FeedItem[] {
	const all = cards.flatMap((card) =>
		card.corrections.map(({ date, text }, index): FeedItem => {
			const url = `${absolute(newsroom, linkOf(card.address))}#corrections`
			return {
				id: `${newsroom.site.url}/articles/${encodeURI(card.story)}/${card.language}#correction-${index + 1}`,
				url,
				title: card.title,
				description: text,
				html: writeHtml(h('p', { lang: language.tag, dir: language.direction }, text)),
				published: date,
				updated: null,
				// The newspaper corrects itself.
				authors: [{ name: siteTitle(newsroom, language) }],
				topics: [],
				image: null,
				comments: 0,
			}
		}),
	)
	return all.toSorted((a, b) => (a.published < b.published ? 1 : -1)).slice(0, mostItems)
}
