import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf, variantAddress } from '../article/address.ts'
import { probeStory } from '../article/story-kind.ts'
import { languageOf } from '../language/languages.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { jsonLd } from '../page/document.ts'
import { type ArticleView, siblingsInOrder } from './article-view.ts'
import { linkedData } from './linked-data.ts'

/** What an article's page says of itself to search engines, link cards and feed readers. */
export function headOf(view: ArticleView): ElementContent[] {
	const { newsroom, language, address, galley } = view
	const { metadata } = galley
	const url = absolute(newsroom, linkOf(address))
	const home = absolute(newsroom, linkOf(frontAddress.home(language.tag)))
	const isHidden = metadata.translation === 'machine' || view.story === probeStory
	return [
		h('meta', { name: 'description', content: metadata.description }),
		h('meta', { name: 'robots', content: isHidden ? 'noindex' : 'max-image-preview:large' }),
		h('link', { rel: 'canonical', href: metadata.canonical ?? url }),
		...alternates(view),
		h('link', {
			rel: 'alternate',
			type: 'application/rss+xml',
			title: siteTitle(newsroom, language),
			href: `${home}feed.xml`,
		}),
		h('link', {
			rel: 'alternate',
			type: 'application/feed+json',
			title: siteTitle(newsroom, language),
			href: `${home}feed.json`,
		}),
		h('link', {
			rel: 'alternate',
			media: '(prefers-reduced-data: reduce)',
			title: language.strings.liteMark,
			href: absolute(newsroom, linkOf(variantAddress(address, 'lite'))),
		}),
		...openGraph(view, url),
		...(metadata.license === null ? [] : [h('link', { rel: 'license', href: metadata.license })]),
		jsonLd(linkedData(view)),
	]
}

/** Every live language of the story, itself included, and x-default: hreflang only counts when it is mutual. */
export function alternates(view: Pick<ArticleView, 'newsroom' | 'siblings'>): ElementContent[] {
	const siblings = siblingsInOrder(view)
	const source = siblings.find(([tag]) => tag === view.newsroom.site.sourceLanguage) ?? siblings[0]
	const link = (hrefLang: string, address: string) =>
		h('link', { rel: 'alternate', hrefLang, href: absolute(view.newsroom, linkOf(address)) })
	const all = siblings.map(([tag, { address }]) => link(tag, address))
	return source === undefined ? all : [...all, link('x-default', source[1].address)]
}

/** Open Graph (https://ogp.me) and the card type that X reads. */
function openGraph(view: ArticleView, url: string): ElementContent[] {
	const { newsroom, language, galley, photos } = view
	const { metadata } = galley
	const photo = metadata.lead === null ? undefined : photos[metadata.lead.image]
	const others = siblingsInOrder(view).flatMap(([tag]) =>
		tag === language.tag ? [] : [languageOf(tag)?.ogLocale ?? ''],
	)
	const properties: [string, string | number | null | undefined][] = [
		['og:type', 'article'],
		['og:site_name', siteTitle(newsroom, language)],
		['og:title', metadata.title],
		['og:description', metadata.description],
		['og:url', url],
		['og:locale', language.ogLocale],
		...[...new Set(others)]
			.filter((locale) => locale !== '' && locale !== language.ogLocale)
			.map((locale): [string, string] => ['og:locale:alternate', locale]),
		['og:image', photo === undefined ? null : absolute(newsroom, photo.address)],
		['og:image:width', photo?.width],
		['og:image:height', photo?.height],
		['og:image:alt', photo === undefined ? null : metadata.lead?.alt],
		['article:published_time', metadata.date],
		['article:modified_time', metadata.updated],
		['article:section', metadata.section === '' ? null : metadata.section],
		...metadata.tags.map((tag): [string, string] => ['article:tag', tag]),
	]
	return [
		...properties.flatMap(([property, content]) =>
			content === null || content === undefined || content === ''
				? []
				: [h('meta', { property, content: String(content) })],
		),
		h('meta', { name: 'twitter:card', content: photo === undefined ? 'summary' : 'summary_large_image' }),
	]
}
