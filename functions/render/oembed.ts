import type { Element } from 'hast'
import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { writeHtml } from '../page/write-html.ts'
import type { ArticleView } from './article-view.ts'
import { leadJpeg } from './lead-jpeg.ts'
import { bylineText, namedAuthor } from './named-author.ts'

/** Size of the frame in pixels: room for the card with a headline of three lines. */
const frame = { width: 600, height: 240 }
/** Width of the thumbnail that is wanted, in pixels. */
const thumbnailWidth = 640

/**
 * How other sites show the article: oEmbed 1.0 of type `rich` (https://oembed.com, 2.3.4.4). Its frame may open links
 * and leave for a page when its reader clicks, and nothing else: no script, no form, no origin of its own.
 */
export function oembedOf(view: ArticleView): Record<string, unknown> {
	const { newsroom, language, galley, address } = view
	const { title, authors, byline } = galley.metadata
	const thumbnail = leadJpeg(view, thumbnailWidth)
	const author = bylineText(newsroom, language, { authors, byline })
	const [only, ...others] = authors.map((one) => namedAuthor(newsroom, language, one).url)
	const authorUrl = byline === null && others.length === 0 ? (only ?? null) : null
	const iframe = h('iframe', {
		src: absolute(newsroom, linkOf(`${address}embed/`)),
		title,
		...frame,
		sandbox: 'allow-popups allow-top-navigation-by-user-activation',
		loading: 'lazy',
	})
	return {
		version: '1.0',
		type: 'rich',
		title,
		...(author !== '' && { author_name: author }),
		...(authorUrl !== null && { author_url: authorUrl }),
		provider_name: siteTitle(newsroom, language),
		provider_url: `${newsroom.site.url}/`,
		...(thumbnail !== undefined && {
			thumbnail_url: absolute(newsroom, thumbnail.path),
			thumbnail_width: thumbnail.width,
			thumbnail_height: thumbnail.height,
		}),
		html: writeHtml(iframe),
		...frame,
	}
}

/** The link in the page's head by which other sites find `oembed.json` (https://oembed.com, section 4). */
export function oembedLink({ newsroom, address, galley }: ArticleView): Element {
	return h('link', {
		rel: 'alternate',
		type: 'application/json+oembed',
		href: absolute(newsroom, linkOf(`${address}oembed.json`)),
		title: galley.metadata.title,
	})
}
