import type { Context } from 'hono'
import { wordsOf } from '../converse/words/all-words.ts'
import type { ConverseWords } from '../converse/words/converse-words.ts'
import { chooseLanguage } from '../edge/choose-language.ts'
import type { Language } from '../language/language.ts'
import { type Newsroom, siteLanguage } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { ModerateTools } from './tools.ts'

/** What a moderator's page is made in: the newsroom, and the language of whoever looks. */
export interface Setting {
	readonly newsroom: Newsroom
	readonly language: Language
	readonly words: ConverseWords
	/** The language that the page's address names; where it names none, the browser's wish holds on the next page too. */
	readonly asked: string | undefined
	/** Path of the moderators' pages, without a slash at its end. */
	readonly basePath: string
}

/** A page of the desk, below its base path. */
export type Path = '' | 'trail' | 'published' | 'export' | 'decide'

/** The name of the page's language in an address: `language` is the article's where published comments are listed. */
const languageField = (path: Path) => (path === 'published' || path === 'export' ? 'in' : 'language')

/** The setting for a request: the language its address names, else the one its browser asks for, else the site's source. */
export async function settingFor(
	context: Context,
	path: Path,
	basePath: string,
	{ catalogue, desk }: ModerateTools,
): Promise<Setting | undefined> {
	const newsroom = (await readNewsroom(catalogue, desk))?.newsroom
	if (newsroom === undefined) return undefined
	const { languages, sourceLanguage } = newsroom.site
	const named = context.req.query(languageField(path)) ?? ''
	const asked = languages.includes(named) ? named : undefined
	const tag = asked ?? chooseLanguage(context.req.header('accept-language') ?? '', languages) ?? sourceLanguage
	return { newsroom, language: siteLanguage(tag), words: wordsOf(tag), asked, basePath }
}

/** What an address asks for; what is missing or empty is left out. */
export type Query = Readonly<Record<string, string | undefined>>

/** The address of a page of the desk, in the language that was asked for. `fragment` is an id, as it stands. */
export function linkTo(
	{ basePath, asked }: Pick<Setting, 'basePath' | 'asked'>,
	path: Path,
	query: Query = {},
	fragment = '',
): string {
	const fields = new URLSearchParams()
	for (const [name, value = ''] of Object.entries({ ...query, [languageField(path)]: asked }))
		if (value !== '') fields.set(name, value)
	const rest = fields.size === 0 ? '' : `?${fields}`
	return `${basePath}/${path}${rest}${fragment === '' ? '' : `#${fragment}`}`
}
