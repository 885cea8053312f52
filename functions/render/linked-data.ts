import { frontAddress, linkOf } from '../article/address.ts'
import type { AuthorReference } from '../article/field-types.ts'
import { isPage } from '../article/story-kind.ts'
import type { Language } from '../language/language.ts'
import { absolute, inLanguage, type Newsroom } from '../newsroom/newsroom.ts'
import { type ArticleView, siblingsInOrder } from './article-view.ts'
import { linkedConversation } from './linked-conversation.ts'
import { linkedPhoto } from './linked-photo.ts'
import { breadcrumbs, linkedOrganization } from './linked-site.ts'

const types = {
	news: 'NewsArticle',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	feature: 'ReportageNewsArticle',
	factcheck: 'NewsArticle',
	pressrelease: 'NewsArticle',
} as const

/** The article in schema.org's words, tied to its translations (workTranslation, translationOfWork). */
export function linkedData(view: ArticleView): Record<string, unknown> {
	const { newsroom, language, address, galley, story } = view
	const { metadata } = galley
	const url = absolute(newsroom, linkOf(address))
	const organization = linkedOrganization(newsroom, language)
	if (isPage(story))
		return {
			'@context': 'https://schema.org',
			'@type': 'WebPage',
			name: metadata.title,
			url,
			inLanguage: language.tag,
			publisher: organization,
		}
	const data = {
		'@context': 'https://schema.org',
		'@type': types[metadata.genre],
		headline: metadata.title,
		description: metadata.description,
		url,
		mainEntityOfPage: {
			'@type': 'WebPage',
			'@id': url,
			breadcrumb: breadcrumbs(newsroom, language, { section: metadata.section, title: metadata.title, url }),
		},
		inLanguage: language.tag,
		datePublished: metadata.date,
		dateModified: metadata.updated ?? metadata.date,
		author: metadata.authors.map((author) => personOf(newsroom, language, author)),
		publisher: organization,
		articleSection: inLanguage(newsroom, newsroom.site.sections[metadata.section], language)?.text,
		keywords: metadata.tags.map((tag) => inLanguage(newsroom, newsroom.taxonomy.tags[tag], language)?.text ?? tag),
		dateline: metadata.dateline ?? undefined,
		wordCount: galley.length,
		isAccessibleForFree: true,
		license: metadata.license ?? undefined,
		copyrightNotice: metadata.copyright ?? undefined,
		isBasedOn: metadata.canonical ?? undefined,
		image: linkedPhoto(view),
		correction:
			metadata.corrections.length === 0
				? undefined
				: metadata.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
		...linkedConversation(view),
		...translations(view),
	}
	return Object.fromEntries(
		Object.entries(data).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
	)
}

function personOf(newsroom: Newsroom, language: Language, author: AuthorReference): Record<string, unknown> {
	if (typeof author !== 'string') return { '@type': 'Person', ...author }
	const known = newsroom.authors[author]
	return {
		'@type': 'Person',
		name: inLanguage(newsroom, known?.name, language)?.text ?? author,
		url: absolute(newsroom, linkOf(frontAddress.author(language.tag, author))),
		...(known?.url !== undefined && { sameAs: known.url }),
	}
}

/** A text names those that were translated from it, and the one that it was translated from: each pair both ways. */
function translations(view: ArticleView): Record<string, unknown> {
	const { newsroom, language, siblings } = view
	const ofTag = (tag: string, address: string) => ({
		'@type': 'NewsArticle',
		inLanguage: tag,
		url: absolute(newsroom, linkOf(address)),
	})
	const sourceOf = (tag: string) =>
		siblings[tag]?.source === 'und' ? newsroom.site.sourceLanguage : siblings[tag]?.source
	const others = siblingsInOrder(view).filter(([tag]) => tag !== language.tag)
	const original = others.find(([tag]) => tag === sourceOf(language.tag))
	return {
		workTranslation: others
			.filter(([tag]) => sourceOf(tag) === language.tag)
			.map(([tag, { address }]) => ofTag(tag, address)),
		translationOfWork: original === undefined ? undefined : ofTag(original[0], original[1].address),
	}
}
