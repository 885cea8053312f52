import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { base } from '../desk/app/setting.ts'
import { deskStyle } from '../desk/desk-style.ts'
import { stringsOf } from '../language/strings-of.ts'
import { siteLanguages, siteTitle } from '../newsroom/newsroom.ts'
import { writeDocument } from '../page/document.ts'
import { moderationStyle } from './moderation-style.ts'
import { linkTo, type Path, type Query, type Setting } from './setting.ts'

/** One of the moderators' pages, before what all of them have is put around it. */
export interface Frame {
	readonly title: string
	/** Which page it is, and what its address asks for besides the language. */
	readonly path: Path
	readonly query?: Query
	/** Something that was just not done, and why. */
	readonly notice?: string | undefined
	readonly script?: string
}

/** Writes a page of the moderators' desk: where else to go, a notice, the content, the same in other languages. */
export function framed(setting: Setting, frame: Frame, content: readonly ElementContent[]): string {
	const { newsroom, language, words } = setting
	const { title, path, notice, script } = frame
	const link = (to: Path, name: string) =>
		h('li', [h('a', { href: linkTo(setting, to), ...(to === path && { ariaCurrent: 'page' }) }, name)])
	return writeDocument({
		language,
		title: `${title} — ${siteTitle(newsroom, language)}`,
		style: deskStyle + moderationStyle,
		...(script !== undefined && { script }),
		head: [h('meta', { name: 'robots', content: 'noindex' })],
		body: [
			h('header', [
				h('nav', [
					h('ul', [
						// The rest of the desk speaks fewer languages: the newsroom's own name leads there.
						h('li', [h('a', { href: `${base}/` }, siteTitle(newsroom, language))]),
						link('', words.desk.title),
						link('trail', words.desk.trail),
					]),
				]),
			]),
			h('main', [
				h('h1', title),
				...(notice === undefined ? [] : [h('p', { id: 'said', role: 'alert', tabIndex: -1 }, notice)]),
				...content,
			]),
			h('footer', [languageList(setting, frame)]),
		],
	})
}

/** The same page in each language of the site. */
function languageList(setting: Setting, { path, query }: Frame): ElementContent {
	const links = siteLanguages(setting.newsroom).map(({ tag, direction, autonym }) => {
		const here = tag === setting.language.tag && { ariaCurrent: 'true' }
		const href = linkTo({ ...setting, asked: tag }, path, query)
		return h('li', [h('a', { href, lang: tag, hrefLang: tag, dir: direction, ...here }, autonym)])
	})
	return h('ul', { ariaLabel: stringsOf(setting.language).languages }, links)
}
