import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { frontAddress, linkOf } from '../article/address.ts'
import type { AuthorReference } from '../article/field-types.ts'
import type { Metadata } from '../article/galley.ts'
import type { Language } from '../language/language.ts'
import { stringsOf } from '../language/strings-of.ts'
import { inLanguage, type Newsroom } from '../newsroom/newsroom.ts'
import { foreign } from '../page/masthead.ts'
import { listOf, say } from '../page/words.ts'

/** Who wrote it: each author's name leads to all their stories, or to their own page. */
export function byline(
	newsroom: Newsroom,
	language: Language,
	{ authors, byline: written }: Pick<Metadata, 'authors' | 'byline'>,
): ElementContent[] {
	if (written !== null) return [h('bdi', written)]
	if (authors.length === 0) return []
	return say(language, stringsOf(language).byline, {
		authors: listOf(
			language,
			authors.map((author) => authorLink(newsroom, language, author)),
		),
	})
}

/** One author by name, as a link. */
export function authorLink(newsroom: Newsroom, language: Language, author: AuthorReference): ElementContent {
	if (typeof author !== 'string')
		return author.url === undefined ? h('bdi', author.name) : h('a', { href: author.url }, [h('bdi', author.name)])
	const name = inLanguage(newsroom, newsroom.authors[author]?.name, language)
	return h('a', { href: linkOf(frontAddress.author(language.tag, author)), rel: 'author' }, [
		h('bdi', foreign(name?.tag, language), name?.text ?? author),
	])
}
