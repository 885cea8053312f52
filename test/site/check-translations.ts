import { z } from 'zod'
import { all, textOf } from '../markup/element.ts'
import { type BuiltSite, type LiveArticle, type Page, pageAt } from './built-site.ts'

const work = z.object({ '@type': z.literal('NewsArticle'), inLanguage: z.string(), url: z.url() })

/** What schema.org and search engines want of an article (Google: Article structured data). */
const articleData = z.object({
	'@context': z.literal('https://schema.org'),
	'@type': z.string().regex(/^(\w*NewsArticle)$/),
	headline: z.string().min(1),
	description: z.string().min(1),
	url: z.url(),
	inLanguage: z.string(),
	datePublished: z.iso.datetime(),
	dateModified: z.iso.datetime(),
	author: z.array(z.object({ '@type': z.literal('Person'), name: z.string().min(1), url: z.url() })).min(1),
	publisher: z.object({ '@type': z.literal('NewsMediaOrganization'), name: z.string().min(1), url: z.url() }),
	image: z.array(z.object({ '@type': z.literal('ImageObject'), url: z.url(), width: z.int(), height: z.int() })).min(4),
	workTranslation: z.array(work).optional(),
	translationOfWork: work.optional(),
})
type ArticleData = z.infer<typeof articleData>

/** A page's one block of JSON-LD; throws when it is not JSON. */
function dataOf({ root }: Page): unknown {
	const blocks = all(root, 'script').filter(({ attributes }) => attributes['type'] === 'application/ld+json')
	if (blocks.length !== 1) throw new Error(`${blocks.length} blocks of JSON-LD`)
	return JSON.parse(blocks.map(textOf).join(''))
}

/** Faults of an article's JSON-LD: missing fields, and translations that are not tied both ways. */
export function wrongData(site: BuiltSite, article: LiveArticle): string[] {
	const page = pageAt(site, article.url)
	if (page === undefined) return [`${article.url} is not there`]
	const read = articleData.safeParse(dataOf(page))
	if (!read.success) return [`${article.url}: ${z.prettifyError(read.error)}`]
	const { data } = read
	const title = all(page.root, 'h1').map(textOf).join('')
	return [
		...(data.headline === title ? [] : [`${article.url}: headline ${data.headline}`]),
		...(data.url === article.url && data.inLanguage === article.language ? [] : [`${article.url} says ${data.url}`]),
		...untied(site, article, data),
	]
}

function untied(site: BuiltSite, { url, language, story }: LiveArticle, data: ArticleData): string[] {
	const others = site.articles.filter((other) => other.story === story && other.language !== language)
	const dataAt = (address: string) => {
		const page = pageAt(site, address)
		return page === undefined ? undefined : articleData.parse(dataOf(page))
	}
	const translations = data.workTranslation ?? []
	const source = data.translationOfWork
	if (others.length > 0 && translations.length === 0 && source === undefined) return [`${url} names no sibling`]
	return [
		...translations
			.filter((translation) => dataAt(translation.url)?.translationOfWork?.url !== url)
			.map((translation) => `${url}: ${translation.url} does not call it its original`),
		...(source === undefined || dataAt(source.url)?.workTranslation?.some((back) => back.url === url)
			? []
			: [`${url}: its original ${source.url} does not name it`]),
	]
}

/** The site's languages in its own order: the first that a story has is its default, English before all. */
const order = ['en', 'ru', 'kk', 'ky', 'uz-Latn', 'uz-Cyrl', 'tg', 'fa', 'ar', 'ur', 'tr', 'uk']

/** The whole set of hreflang that each page of a story must carry, itself and x-default included. */
export function wrongAlternates(site: BuiltSite, { story, language, url }: LiveArticle): string[] {
	const page = pageAt(site, url)
	if (page === undefined) return [`${url} is not there`]
	const siblings = site.articles.filter((other) => other.story === story)
	const original = order.flatMap((tag) => siblings.filter((other) => other.language === tag))[0]
	const wanted = [...siblings.map((other) => `${other.language} ${other.url}`), `x-default ${original?.url}`].sort()
	const found = all(page.root, 'link')
		.filter(({ attributes }) => attributes['rel'] === 'alternate' && attributes['hreflang'] !== undefined)
		.map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`)
		.sort()
	return JSON.stringify(found) === JSON.stringify(wanted)
		? []
		: [`${language} of ${story}: ${found.join(', ')}, not ${wanted.join(', ')}`]
}
