import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { type Newsroom, siteLanguages } from '../newsroom/newsroom.ts'

/** A static page that the footer links to. */
export interface PageLink {
	readonly address: string
	readonly title: string
}

/** The foot of every page: the static pages, the feed, the site in its other languages. */
export function footer(newsroom: Newsroom, language: Language, pages: readonly PageLink[]): ElementContent {
	const { strings } = language
	const links = pages.map(({ address, title }) => h('li', [h('a', { href: linkOf(address) }, title)]))
	const feed = h('li', [h('a', { href: `${linkOf(frontAddress.home(language.tag))}feed.xml` }, strings.feed)])
	return h('footer', { className: ['foot'] }, [
		h('nav', { ariaLabel: strings.aboutSite }, [h('ul', [...links, feed])]),
		h('nav', { ariaLabel: strings.languages }, [
			h(
				'ul',
				siteLanguages(newsroom).map((other) => h('li', [languageLink(other, frontAddress.home(other.tag), language)])),
			),
		]),
	])
}

/** A link to something in another language, under that language's own name. */
export function languageLink(to: Language, address: string, from: Language | undefined): ElementContent {
	const here = to.tag === from?.tag
	return h(
		'a',
		{ href: linkOf(address), lang: to.tag, hrefLang: to.tag, dir: to.direction, ...(here && { ariaCurrent: 'true' }) },
		to.autonym,
	)
}
