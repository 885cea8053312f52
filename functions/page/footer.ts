import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { stringsOf } from '../language/strings-of.ts'
import { type Newsroom, siteLanguages } from '../newsroom/newsroom.ts'

/** A static page that the footer links to. */
export interface PageLink {
	readonly address: string
	readonly title: string
}

/**
 * The foot of every page: the static pages, the feed, and the site in its other languages, unless the page has those at
 * its head.
 */
export function footer(
	newsroom: Newsroom,
	language: Language,
	pages: readonly PageLink[],
	{ languages = true } = {},
): ElementContent {
	const strings = stringsOf(language)
	const links = pages.map(({ address, title }) => h('li', [h('a', { href: linkOf(address) }, title)]))
	const feed = h('li', [h('a', { href: `${linkOf(frontAddress.home(language.tag))}feed.xml` }, strings.feed)])
	const corrections = h('li', [h('a', { href: linkOf(frontAddress.corrections(language.tag)) }, strings.corrections)])
	return h('footer', { className: ['foot'] }, [
		h('nav', { ariaLabel: strings.aboutSite }, [h('ul', [...links, corrections, feed])]),
		...(languages ? [languageNavigation(newsroom, language, frontAddress.home)] : []),
	])
}

/** The site's languages under their own names, each leading to where `addressIn` says. */
export function languageNavigation(
	newsroom: Newsroom,
	language: Language,
	addressIn: (tag: string) => string,
): ElementContent {
	const links = siteLanguages(newsroom).map((other) => h('li', [languageLink(other, addressIn(other.tag), language)]))
	return h('nav', { className: ['languages'], ariaLabel: stringsOf(language).languages }, [h('ul', links)])
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
