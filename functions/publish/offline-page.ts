import { h } from 'hastscript'
import { keyOfAddress, linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer, type PageLink } from '../page/footer.ts'
import { masthead } from '../page/masthead.ts'
import { siteHead } from '../page/site-head.ts'
import { offlineScript } from '../reader/page-scripts.ts'
import { htmlObject, type PublicObject } from '../site/public-object.ts'
import { styleSheet } from '../style/style-sheet.ts'

/** `/<lang>/offline/`: what the service worker shows when there is no connection and no copy. */
const offlineAddress = (language: string) => `/${language}/offline/`

/** The key of a language's page for when there is no connection. */
export function offlineKey(language: string): string {
	return keyOfAddress(offlineAddress(language))
}

/**
 * Says that there is no connection, and lists the stories that were saved: functions/reader/files/offline.js fills the list
 * on the reader's device, and shows it then.
 */
export function offlinePage(newsroom: Newsroom, language: Language, pages: readonly PageLink[]): PublicObject {
	const { offline, offlineText, savedStories, noSaved } = stringsOf(language)
	const html = writeDocument({
		language,
		title: `${offline} — ${siteTitle(newsroom, language)}`,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		modules: offlineScript(newsroom),
		head: [
			...siteHead(newsroom, language),
			h('link', { rel: 'canonical', href: absolute(newsroom, linkOf(offlineAddress(language.tag))) }),
		],
		body: [
			...masthead(newsroom, language),
			h('main', { id: 'content' }, [
				h('article', [
					h('h1', offline),
					h('p', offlineText),
					h('div', { className: ['saved'], hidden: true }, [h('h2', savedStories), h('ul'), h('p', noSaved)]),
				]),
			]),
			footer(newsroom, language, pages),
		],
	})
	return htmlObject(html, { robots: 'noindex' })
}
