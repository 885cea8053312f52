import { h } from 'hastscript'
import { frontAddress, keyOfAddress, linkOf } from '../article/address.ts'
import { stringsOf } from '../language/strings-of.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { siteLanguages, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { siteHead } from '../page/site-head.ts'
import { styleSheet } from '../style/style-sheet.ts'
import { ownLanguageScript } from './own-language.ts'

/** The key of a language's page for what is not there. */
export function notFoundKey(language: string): string {
	return keyOfAddress(`/${language}/404.html`)
}

/** The key of the page for what is in no language, and for servers that have one such page only. */
export const everyNotFoundKey = '404.html'

/**
 * Says in each of the site's languages that there is no such page, and leads to its latest stories; where scripts run, in
 * the language of the address alone.
 */
export function everyNotFoundPage(newsroom: Newsroom): string {
	const languages = siteLanguages(newsroom)
	const [first] = languages
	if (first === undefined) throw new Error('A site has at least one language')
	const notices = languages.map((language) => {
		const { notFound, notFoundText, latest } = stringsOf(language)
		return h('section', { id: language.tag, lang: language.tag, dir: language.direction }, [
			h('h2', notFound),
			h('p', notFoundText),
			h('p', [h('a', { href: linkOf(frontAddress.home(language.tag)) }, latest)]),
		])
	})
	return writeDocument({
		language: first,
		title: `404 — ${siteTitle(newsroom, first)}`,
		style: styleSheet(newsroom.theme, first),
		script: ownLanguageScript,
		icon: siteIcon,
		head: [...siteHead(newsroom, first), h('meta', { name: 'robots', content: 'noindex' })],
		body: [h('main', { id: 'content' }, [h('article', [h('h1', '404'), ...notices])])],
	})
}
