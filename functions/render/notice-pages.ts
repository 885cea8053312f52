import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer, type PageLink } from '../page/footer.ts'
import { masthead } from '../page/masthead.ts'
import { siteHead } from '../page/site-head.ts'
import { styleSheet } from '../style/style-sheet.ts'

/** A page that only says something: not found, withdrawn. */
export function noticePage(
	newsroom: Newsroom,
	language: Language,
	pages: readonly PageLink[],
	heading: string,
	text: string,
): string {
	return writeDocument({
		language,
		title: `${heading} — ${siteTitle(newsroom, language)}`,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		head: [...siteHead(newsroom, language), h('meta', { name: 'robots', content: 'noindex' })],
		body: [
			...masthead(newsroom, language),
			h('main', { id: 'content' }, [
				h('article', [
					h('h1', heading),
					h('p', text),
					h('p', [h('a', { href: linkOf(frontAddress.home(language.tag)) }, stringsOf(language).latest)]),
				]),
			]),
			footer(newsroom, language, pages),
		],
	})
}

/** A page at an old address: servers answer 301 with it, plain folders let the browser go on by itself. */
export function movedPage(newsroom: Newsroom, language: Language, to: string): string {
	const head: ElementContent[] = [
		...siteHead(newsroom, language),
		h('meta', { name: 'robots', content: 'noindex' }),
		h('link', { rel: 'canonical', href: absolute(newsroom, linkOf(to)) }),
		h('meta', { httpEquiv: 'refresh', content: `0; url=${linkOf(to)}` }),
	]
	return writeDocument({
		language,
		title: stringsOf(language).moved,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		head,
		body: [
			h('main', { id: 'content' }, [
				h('h1', stringsOf(language).moved),
				h('p', [h('a', { href: linkOf(to) }, absolute(newsroom, linkOf(to)))]),
			]),
		],
	})
}
