import type { ElementContent } from 'hast'
import type { Galley } from '../article/galley.ts'
import type { Language } from '../language/language.ts'
import { inLanguage, type Newsroom } from '../newsroom/newsroom.ts'
import { plainText } from '../render/plain-text.ts'
import { keysIn } from './fold.ts'
import { foldTableOf } from './fold-table.ts'
import { packTerms } from './term-list.ts'

/** Most terms of one article: what a long feature says in its first thousand words. */
const mostTerms = 600

const joiner = '\u200c'
const words = /[\p{L}\p{M}\u200c]+/gu

/**
 * A text in which the parts of words that a joiner of no width holds together (`کتاب‌ها`) stand beside them, where readers
 * type a space there, or nothing.
 */
function withParts(text: string, language: Language): string {
	if (foldTableOf(language).joins === '') return text
	return text.replace(words, (word) => (word.includes(joiner) ? `${word} ${word.replaceAll(joiner, ' ')}` : word))
}

/** Terms of an article, packed: of its names, and of its text but for those. */
export interface SearchTerms {
	readonly titleTerms: string
	readonly textTerms: string
}

/** What an article is found by: names first, then the words of its text in their order, as many as there is room for. */
export function termsOf(
	{ metadata, body }: Pick<Galley, 'metadata' | 'body'>,
	newsroom: Newsroom,
	language: Language,
): SearchTerms {
	const keysOf = keysIn(language)
	const { title, description, dateline, lead, byline } = metadata
	const { sections } = newsroom.site
	const names = [
		title,
		byline ?? '',
		...[sections[metadata.section], ...metadata.tags.map((tag) => newsroom.taxonomy.tags[tag])].map(
			(texts) => inLanguage(newsroom, texts, language)?.text ?? '',
		),
		...metadata.authors.map((author) =>
			typeof author === 'string'
				? (inLanguage(newsroom, newsroom.authors[author]?.name, language)?.text ?? '')
				: author.name,
		),
	]
	const named = new Set(keysOf(withParts(names.join('\n'), language)).slice(0, mostTerms))
	const blocks = body.children.filter((node): node is ElementContent => node.type !== 'doctype')
	const text = [description, dateline ?? '', plainText(blocks, language), lead?.caption ?? '', lead?.alt ?? ''].join(
		'\n',
	)
	const read = keysOf(withParts(text, language)).filter((key) => !named.has(key))
	return { titleTerms: packTerms([...named]), textTerms: packTerms(read.slice(0, mostTerms - named.size)) }
}
