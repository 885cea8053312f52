import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf, variantAddress } from '../article/address.ts'
import { isListed, probeStory } from '../article/story-kind.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { jsonLd } from '../page/document.ts'
import { type ArticleView, siblingsInOrder } from './article-view.ts'
import { linkedData } from './linked-data.ts'
import { oembedLink } from './oembed.ts'
import { openGraph } from './open-graph.ts'

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
			title: stringsOf(language).liteMark,
			href: absolute(newsroom, linkOf(variantAddress(address, 'lite'))),
		}),
		...(isListed(view.story) ? elsewhere(view, url) : []),
		...openGraph(view, url),
		...(metadata.license === null ? [] : [h('link', { rel: 'license', href: metadata.license })]),
		jsonLd(linkedData(view)),
	]
}

/** Where the article is for programs: to be embedded, as data for partners, as text. */
function elsewhere(view: ArticleView, url: string): ElementContent[] {
	return [
		oembedLink(view),
		h('link', { rel: 'alternate', type: 'application/json', title: 'ninjs', href: `${url}article.json` }),
		h('link', { rel: 'alternate', type: 'text/markdown', href: `${url}article.md` }),
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
