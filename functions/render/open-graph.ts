import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { cardAddress, linkOf } from '../article/address.ts'
import { isListed } from '../article/story-kind.ts'
import { languageOf } from '../language/languages.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { socialCardOf, stampOfCard } from '../photos/social-card.ts'
import { type ArticleView, siblingsInOrder } from './article-view.ts'

/** Open Graph (https://ogp.me) and the card type that X reads. */
export function openGraph(view: ArticleView, url: string): ElementContent[] {
	const { newsroom, language, galley } = view
	const { metadata } = galley
	const others = siblingsInOrder(view).flatMap(([tag]) =>
		tag === language.tag ? [] : [languageOf(tag)?.ogLocale ?? ''],
	)
	const properties: [string, string | null][] = [
		['og:type', 'article'],
		['og:site_name', siteTitle(newsroom, language)],
		['og:title', metadata.title],
		['og:description', metadata.description],
		['og:url', url],
		['og:locale', language.ogLocale],
		...[...new Set(others)]
			.filter((locale) => locale !== '' && locale !== language.ogLocale)
			.map((locale): [string, string] => ['og:locale:alternate', locale]),
		...cardProperties(view),
		['article:published_time', metadata.date],
		['article:modified_time', metadata.updated],
		['article:section', metadata.section],
		...metadata.tags.map((tag): [string, string] => ['article:tag', tag]),
	]
	return [
		...properties.flatMap(([property, content]) =>
			content === null || content === '' ? [] : [h('meta', { property, content })],
		),
		h('meta', { name: 'twitter:card', content: isListed(view.story) ? 'summary_large_image' : 'summary' }),
	]
}

/**
 * The social card, which PHOTOS draws. Those who show it keep it by its address for weeks: what it shows stands in the
 * query, which nobody here looks at, so that a changed headline has a new picture.
 */
function cardProperties({ newsroom, language, galley, photos, story, address }: ArticleView): [string, string][] {
	if (!isListed(story)) return []
	const { lead, title } = galley.metadata
	const photo = lead === null ? undefined : photos[lead.image]
	const stamp = stampOfCard(socialCardOf(galley.metadata, photo, newsroom, language))
	return [
		['og:image', `${absolute(newsroom, linkOf(cardAddress(address)))}?v=${stamp}`],
		['og:image:type', 'image/jpeg'],
		['og:image:width', '1200'],
		['og:image:height', '630'],
		['og:image:alt', lead?.alt || title],
	]
}
