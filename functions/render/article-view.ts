import type { Galley } from '../article/galley.ts'
import type { RelatedStory } from '../catalogue/related.ts'
import type { LiveArticle, Photo } from '../catalogue/rows.ts'
import type { Conversation } from '../catalogue/shown-comments.ts'
import type { Language } from '../language/language.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { PageParts } from '../page/document.ts'
import type { PageLink } from '../page/footer.ts'
import type { Behind } from './behind-source.ts'

/** All that an article's variants are made from: nothing else is read, no clock, no network (design, promise 7). */
export interface ArticleView {
	readonly newsroom: Newsroom
	readonly language: Language
	readonly story: string
	readonly address: string
	readonly galley: Galley
	/** The story's live articles by language, this one among them. */
	readonly siblings: Readonly<Record<string, LiveArticle>>
	/** What it has not followed of the article that it was translated from; null when that is nothing. */
	readonly behind: Behind | null
	/** The photos it needs, by the name in the manuscript. */
	readonly photos: Readonly<Record<string, Photo>>
	/** Live stories that readers may want next. */
	readonly related: readonly RelatedStory[]
	/** What its readers have answered. */
	readonly conversation: Conversation
	/** Said above everything else: on a preview. */
	readonly banner?: string
	/** Where the page is shown on another host than the site's. */
	readonly elsewhere?: Pick<PageParts, 'host' | 'policy'>
	/** The static pages of the language. */
	readonly pages: readonly PageLink[]
}

/** Live siblings in the order of the site's language switch, this article among them. */
export function siblingsInOrder({
	newsroom,
	siblings,
}: Pick<ArticleView, 'newsroom' | 'siblings'>): [string, LiveArticle][] {
	return newsroom.site.languages.flatMap((tag): [string, LiveArticle][] => {
		const sibling = siblings[tag]
		return sibling === undefined ? [] : [[tag, sibling]]
	})
}
