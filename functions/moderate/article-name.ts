import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import { readStory } from '../catalogue/story.ts'
import { languageOf } from '../language/languages.ts'
import type { Catalogue } from '../ports/catalogue.ts'

/** What an article is called, and where it is. */
export interface ArticleName {
	readonly language: string
	/** Its headline; the name of its story once it is not live. */
	readonly title: string
	/** Decoded; null once it is not live. */
	readonly address: string | null
}

/** Reads what an article is called now. */
export async function readArticleName(story: string, language: string, catalogue: Catalogue): Promise<ArticleName> {
	const live = (await readStory(catalogue, story)).articles.get(language)?.value.live
	return { language, title: live?.metadata.title ?? story, address: live?.address ?? null }
}

/** Its name in its own language, leading to its page, or to `href`, where there is one. */
export function articleName({ language, title, address }: ArticleName, href?: string): ElementContent {
	const link = href ?? (address === null ? undefined : linkOf(address))
	const own = { lang: language, dir: languageOf(language)?.direction ?? 'auto' }
	return link === undefined ? h('bdi', own, title) : h('a', { href: link, ...own }, title)
}
