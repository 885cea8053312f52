import type { News } from '../catalogue/messages.ts'
import type { Language } from '../language/language.ts'

/** What is said to somebody, in their language, before it is written for a channel. */
export interface Notice {
	readonly id: string
	/** The moment for which it stands, ISO 8601. */
	readonly at: string
	readonly news: News
	/** Headline of the article; null where none is known. */
	readonly title: string | null
	readonly language: Language
	/** What happened, in one line of at most a few hundred letters. */
	readonly what: string
	/** More sentences, each a line. */
	readonly more: readonly string[]
	readonly link: { readonly href: string; readonly words: string } | null
}
