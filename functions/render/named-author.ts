import { frontAddress, linkOf } from '../article/address.ts'
import type { AuthorReference } from '../article/field-types.ts'
import type { Metadata } from '../article/galley.ts'
import type { Language } from '../language/language.ts'
import { formatList } from '../language/list.ts'
import { absolute, inLanguage, type Newsroom } from '../newsroom/newsroom.ts'

/** Somebody who wrote or translated an article, as other programs are told. */
export interface NamedAuthor {
	/** In the article's language, where the newsroom has it. */
	readonly name: string
	/** Where there is more of them: their stories on the site, or the page that the manuscript names. */
	readonly url: string | null
	/** Their id in authors.yml. */
	readonly id: string | null
	/** Their own page elsewhere, for those in authors.yml. */
	readonly site: string | null
}

/** An author of a manuscript by name. */
export function namedAuthor(newsroom: Newsroom, language: Language, author: AuthorReference): NamedAuthor {
	if (typeof author !== 'string') return { name: author.name, url: author.url ?? null, id: null, site: null }
	const known = newsroom.authors[author]
	return {
		name: inLanguage(newsroom, known?.name, language)?.text ?? author,
		url: absolute(newsroom, linkOf(frontAddress.author(language.tag, author))),
		id: author,
		site: known?.url ?? null,
	}
}

/** Who wrote it in one line of plain words; empty for a static page. */
export function bylineText(
	newsroom: Newsroom,
	language: Language,
	{ authors, byline }: Pick<Metadata, 'authors' | 'byline'>,
): string {
	const names = authors.map((author) => namedAuthor(newsroom, language, author).name)
	return byline ?? formatList(language, names)
}
