import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { chooseLanguage } from '../../edge/choose-language.ts'
import type { Language } from '../../language/language.ts'
import { languageOf } from '../../language/languages.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { readNewsroom } from '../../newsroom/read-newsroom.ts'
import { base } from './links.ts'
import type { Editor } from './roles.ts'
import type { DeskTools } from './tools.ts'
import { deskLanguages, deskWordsOf } from './words/all-desk-words.ts'
import type { DeskWords } from './words/desk-words.ts'

export { articleLink, base, changedLink } from './links.ts'

/** What a page of the desk is made in. */
export interface Setting {
	/** Nothing before the first settings have come. */
	readonly newsroom: Newsroom | undefined
	readonly language: Language
	readonly words: DeskWords
	/** Nobody on pages that ask who it is. */
	readonly editor: Editor | undefined
	/** Where the public site is, without a slash at its end: its own host, or, at home, this one. */
	readonly site: string
	/** The page's own address, with its query: where a form comes back to. */
	readonly here: string
}

/** The cookie that keeps which language an editor has chosen. */
export const languageCookie = 'desk-language'

/** The setting for a request: the language that was chosen, else the one that the browser asks for. */
export async function settingOf(
	context: Context,
	editor: Editor | undefined,
	{ catalogue, desk, site }: DeskTools,
): Promise<Setting> {
	const newsroom = (await readNewsroom(catalogue, desk))?.newsroom
	const chosen = getCookie(context, languageCookie) ?? ''
	const tag = deskLanguages.includes(chosen)
		? chosen
		: (chooseLanguage(context.req.header('accept-language') ?? '', deskLanguages) ?? 'en')
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`The desk speaks ${tag}, and there is no such language`)
	const { pathname, search } = new URL(context.req.url)
	const origin = site ?? newsroom?.site.url.replace(/\/+$/, '') ?? ''
	return { newsroom, language, words: deskWordsOf(tag), editor, site: origin, here: `${pathname}${search}` }
}

/** Whether to come back to a path is safe: one of the desk's own, and no other site's that begins with `//`. */
export function ownPath(path: string | undefined): string {
	return path !== undefined && /^\/desk\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) ? path : `${base}/`
}
