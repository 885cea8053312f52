import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { absolute, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { timeOf } from '../page/words.ts'
import type { ArticleView } from './article-view.ts'
import { embedStyle } from './embed-style.ts'
import { leadJpeg } from './lead-jpeg.ts'

/** Width of the card's photo that is fetched, in pixels: twice what is shown. */
const photoWidth = 320

/**
 * The variant `embed`: a card that other sites frame. Each link leaves the frame by its `target`; a `base` element
 * would do for all of them, and the policy allows none.
 */
export function renderEmbed(view: ArticleView): string {
	const { newsroom, language, galley, address, story } = view
	const { metadata } = galley
	const url = absolute(newsroom, linkOf(address))
	const home = absolute(newsroom, linkOf(frontAddress.home(language.tag)))
	const site: ElementContent[] = [link(home, siteTitle(newsroom, language))]
	const date = isPage(story) ? [] : [' · ', timeOf(language, metadata.date, newsroom.site.timeZone)]
	return writeDocument({
		language,
		title: metadata.title,
		style: embedStyle,
		icon: siteIcon,
		head: [
			h('meta', { name: 'robots', content: 'noindex' }),
			h('link', { rel: 'canonical', href: metadata.canonical ?? url }),
		],
		body: [
			h('main', [
				h('article', [
					...photo(view),
					h('div', [
						h('h1', [link(url, metadata.title)]),
						h('p', metadata.description),
						h('p', { className: ['soft'] }, [...site, ...date]),
					]),
				]),
			]),
		],
	})
}

function link(href: string, words: string): Element {
	return h('a', { href, target: '_top' }, [h('bdi', words)])
}

function photo(view: ArticleView): Element[] {
	const lead = leadJpeg(view, photoWidth)
	if (lead === undefined) return []
	const { path, alt, width, height } = lead
	return [h('img', { src: path, alt, width, height, decoding: 'async' })]
}
