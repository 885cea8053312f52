import { createHash } from 'node:crypto'
import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import { heightAt, nearestWidth, photoAddress } from '../article/photo-address.ts'
import type { Card } from '../catalogue/rows.ts'
import { silence } from '../catalogue/shown-comments.ts'
import { readGalley } from '../desk/galleys.ts'
import { absolute, inLanguage } from '../newsroom/newsroom.ts'
import { writeHtml } from '../page/write-html.ts'
import { remembered } from '../ports/remembered.ts'
import type { ArticleView } from '../render/article-view.ts'
import { leadCaption } from '../render/lead-caption.ts'
import { renderBody } from '../render/render-body.ts'
import type { FrontView } from './front-view.ts'
import type { PublishTools } from './tools.ts'

/** Stories in a feed: readers keep the older ones themselves. */
const mostItems = 20

/** One story as feeds have it. */
export interface FeedItem {
	/** Never changes, whatever becomes of title, slug or date: a new one would be a new story to readers. */
	readonly id: string
	readonly url: string
	readonly title: string
	readonly description: string
	readonly html: string
	readonly published: string
	readonly updated: string | null
	readonly authors: readonly { readonly name: string; readonly url?: string }[]
	readonly topics: readonly string[]
	readonly image: string | null
	/** Comments on its page. */
	readonly comments: number
}

/**
 * A story stands in the feeds of its home, section, tags and authors, and stays there for 20 others. Items have 10 KB or so: 2 MB;
 * of nothing but the longest texts that are taken, 200 MB of a function's 1,769.
 */
const kept = remembered<FeedItem>(200)

/** The newest stories of a front in full text. A card and the settings are all that an item is made from. */
export async function readFeedItems(view: FrontView, tools: PublishTools): Promise<FeedItem[]> {
	return Promise.all(
		view.cards.slice(0, mostItems).map((card) => {
			const made = createHash('sha256')
				.update(JSON.stringify([view.settings, card]))
				.digest('base64url')
			return kept(tools.desk, made, () => itemOf(card, view, tools))
		}),
	)
}

async function itemOf(card: Card, { newsroom, language }: FrontView, { desk }: PublishTools): Promise<FeedItem> {
	const galley = await readGalley(desk, card.galley)
	const view: ArticleView = {
		newsroom,
		language,
		story: card.story,
		address: card.address,
		galley,
		siblings: {},
		photos: card.photos,
		pages: [],
		related: [],
		behind: null,
		conversation: silence,
	}
	const photo = card.lead === null ? undefined : card.photos[card.lead.image]
	const width = photo === undefined ? 0 : nearestWidth(photo, 1280)
	const image = photo === undefined ? null : absolute(newsroom, photoAddress(photo, width, 'jpg'))
	const lead =
		image === null || photo === undefined
			? []
			: [
					h('figure', [
						h('img', { src: image, alt: card.lead?.alt ?? '', width, height: heightAt(photo, width) }),
						...leadCaption(view),
					]),
				]
	return {
		id: `${newsroom.site.url}/articles/${encodeURI(card.story)}/${card.language}`,
		url: absolute(newsroom, linkOf(card.address)),
		title: card.title,
		description: card.description,
		html: writeHtml(h('div', { lang: language.tag, dir: language.direction }, [...lead, ...renderBody(view, 'feed')])),
		published: card.date,
		updated: card.updated,
		authors: card.authors.map((author) =>
			typeof author === 'string'
				? nameOf(author)
				: { name: author.name, ...(author.url !== undefined && { url: author.url }) },
		),
		topics: [card.section, ...card.tags].flatMap((id, index) => {
			const names = index === 0 ? newsroom.site.sections[id] : newsroom.taxonomy.tags[id]
			return inLanguage(newsroom, names, language)?.text ?? []
		}),
		image,
		comments: card.comments ?? 0,
	}

	function nameOf(id: string): { name: string } {
		return { name: inLanguage(newsroom, newsroom.authors[id]?.name, language)?.text ?? id }
	}
}
