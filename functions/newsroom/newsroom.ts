import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import type { Theme } from '../style/theme.ts'
import type { Authors, Localized, Site, Taxonomy } from './site.ts'

/** The settings files together: what every function knows of its newsroom. */
export interface Newsroom {
	readonly site: Site
	readonly authors: Authors
	readonly taxonomy: Taxonomy
	readonly theme: Theme
}

/** The site's languages in the order of its switch. Throws on one without a file: settings are checked before they are kept. */
export function siteLanguages(newsroom: Newsroom): Language[] {
	return newsroom.site.languages.map(siteLanguage)
}

/** The language file of a tag that the settings accepted. */
export function siteLanguage(tag: string): Language {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`No language file for ${tag}`)
	return language
}

/** A text of the settings in a language; where it is missing, in a fallback: the language's own, the source, any. */
export function inLanguage(
	newsroom: Newsroom,
	texts: Localized | undefined,
	language: Language,
): { text: string; tag: string } | undefined {
	if (texts === undefined) return undefined
	const order = [language.tag, ...language.fallbacks, newsroom.site.sourceLanguage, ...newsroom.site.languages]
	const tag = order.find((candidate) => texts[candidate] !== undefined)
	const text = tag === undefined ? undefined : texts[tag]
	return tag === undefined || text === undefined ? undefined : { text, tag }
}

/** The site's name in a language. */
export function siteTitle(newsroom: Newsroom, language: Language): string {
	return inLanguage(newsroom, newsroom.site.title, language)?.text ?? new URL(newsroom.site.url).host
}

/** An absolute address on the public site. `path` is already encoded. */
export function absolute(newsroom: Newsroom, path: string): string {
	return newsroom.site.url.replace(/\/+$/, '') + path
}
