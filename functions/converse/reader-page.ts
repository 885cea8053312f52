import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { readStaticPages } from '../catalogue/static-pages.ts'
import type { Language } from '../language/language.ts'
import { type Newsroom, siteLanguage, siteTitle } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer, type PageLink } from '../page/footer.ts'
import { masthead } from '../page/masthead.ts'
import type { ScriptFile } from '../reader/page-scripts.ts'
import { styleSheet } from '../style/style-sheet.ts'
import type { ConverseTools } from './tools.ts'
import { wordsOf } from './words/all-words.ts'
import type { ConverseWords } from './words/converse-words.ts'

/** What a page for one reader is made in: the newsroom, and a language of its site. */
export interface Setting {
	readonly newsroom: Newsroom
	readonly language: Language
	readonly words: ConverseWords
	readonly pages: readonly PageLink[]
}

/** The setting for a language; nothing when the site is not in it. */
export async function settingIn(
	tag: string,
	{ catalogue, desk }: Pick<ConverseTools, 'catalogue' | 'desk'>,
): Promise<Setting | undefined> {
	const current = await readNewsroom(catalogue, desk)
	if (current === undefined || !current.newsroom.site.languages.includes(tag)) return undefined
	const pages = await readStaticPages(catalogue, tag)
	return { newsroom: current.newsroom, language: siteLanguage(tag), words: wordsOf(tag), pages }
}

/** A page that was made for one reader, and that no cache may keep and no search engine may list. */
export function readerPage(
	{ newsroom, language, pages }: Setting,
	title: string,
	content: readonly ElementContent[],
	modules: readonly ScriptFile[] = [],
): string {
	return writeDocument({
		language,
		title: `${title} — ${siteTitle(newsroom, language)}`,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		modules,
		head: [
			h('meta', { name: 'robots', content: 'noindex' }),
			// The address of a comment has the secret in it that deletes it.
			h('meta', { name: 'referrer', content: 'no-referrer' }),
		],
		body: [
			...masthead(newsroom, language),
			h('main', { id: 'content' }, [h('article', [h('h1', title), ...content])]),
			footer(newsroom, language, pages),
		],
	})
}
