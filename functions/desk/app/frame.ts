import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { siteTitle } from '../../newsroom/newsroom.ts'
import { writeDocument } from '../../page/document.ts'
import { allowing } from '../../page/policy.ts'
import { deskStyle } from '../desk-style.ts'
import { appStyle } from './app-style.ts'
import { may } from './roles.ts'
import { base, type Setting } from './setting.ts'
import { deskLanguages } from './words/all-desk-words.ts'

/** One of the desk's pages, before what all of them have is put around it. */
export interface Frame {
	/** In the desk's language, or with its own. */
	readonly title: string | { readonly text: string; readonly lang: string }
	/** Wide ones use the whole screen. */
	readonly isWide?: boolean
	readonly script?: string
	/** What the page's policy allows besides. */
	readonly allows?: Readonly<Record<string, string>>
}

/** Writes a page of the desk. */
export function framed(
	setting: Setting,
	{ title, isWide = false, script, allows }: Frame,
	content: readonly ElementContent[],
) {
	const { newsroom, language, words, editor } = setting
	const site = newsroom === undefined ? words.desk : siteTitle(newsroom, language)
	return writeDocument({
		language,
		title: `${typeof title === 'string' ? title : title.text} — ${site}`,
		style: deskStyle + appStyle,
		...(script !== undefined && { script }),
		...(allows !== undefined && { policy: allowing(allows) }),
		head: [h('meta', { name: 'robots', content: 'noindex' })],
		body: [
			h('header', { className: ['desk'] }, [
				...(editor === undefined ? [] : [navigation(setting)]),
				...(editor === undefined || editor.name === 'local' ? [] : [signOut(setting)]),
			]),
			h('main', isWide ? { className: ['wide'] } : {}, [heading(title), ...content]),
			h('footer', { className: ['desk'] }, [languages(setting)]),
		],
	})
}

function heading(title: Frame['title']): ElementContent {
	return typeof title === 'string' ? h('h1', title) : h('h1', [h('bdi', { lang: title.lang }, title.text)])
}

function navigation({ words, editor, here }: Setting): ElementContent {
	const { pathname } = new URL(here, 'https://desk.invalid')
	const link = (path: string, name: string) =>
		h('li', [h('a', { href: path, ...(pathname === path && { ariaCurrent: 'page' }) }, name)])
	const moderates = editor !== undefined && may(editor, 'moderate')
	const writes = editor !== undefined && may(editor, 'write')
	return h('nav', { ariaLabel: words.desk }, [
		h('ul', [
			link(`${base}/`, words.stories),
			...(writes ? [link(`${base}/new`, words.write.start), link(`${base}/upload`, words.write.upload)] : []),
			link(`${base}/calendar`, words.calendar.title),
			link(`${base}/coverage`, words.write.coverage),
			link(`${base}/activity`, words.activity),
			link(`${base}/files`, words.files),
			link(`${base}/address`, words.addresses),
			link(`${base}/outbox`, words.write.notices),
			link(`${base}/settings`, words.write.settings),
			...(moderates ? [link(`${base}/comments/`, words.comments)] : []),
		]),
	])
}

function signOut({ words, editor }: Setting): ElementContent {
	return h('form', { method: 'post', action: `${base}/sign-out` }, [
		h('bdi', editor?.name ?? ''),
		' ',
		h('button', words.signIn.out),
	])
}

/** The languages that the desk speaks: a choice is kept. */
function languages({ language, here, words }: Setting): ElementContent {
	const links = deskLanguages.flatMap((tag) => {
		const { autonym, direction } = languageOf(tag) ?? language
		const href = `${base}/language/${tag}?${new URLSearchParams({ to: here })}`
		const current = tag === language.tag && { ariaCurrent: 'true' }
		return h('li', [h('a', { href, lang: tag, hrefLang: tag, dir: direction, ...current }, autonym)])
	})
	return h('ul', { ariaLabel: words.language }, links)
}
