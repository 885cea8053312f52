import { frontAddress, linkOf } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { isoDay } from '../language/date.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, inLanguage, siteTitle } from '../newsroom/newsroom.ts'
import { type ArticleView, siblingsInOrder } from './article-view.ts'
import { bylineText, namedAuthor } from './named-author.ts'
import { pictureAssociations } from './ninjs-pictures.ts'
import { plainText } from './plain-text.ts'
import { renderBody } from './render-body.ts'
import { uriOf } from './uri.ts'
import { xhtmlOf } from './xhtml.ts'

/** The standard that the item keeps, in its own words (ninjs 3.0, `standard`). */
const standard = {
	name: 'ninjs',
	version: '3.0',
	schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
} as const

/** The article for partners' machines: IPTC ninjs 3.0 (https://iptc.org/std/ninjs/). What is not known is left out. */
export function ninjsOf(view: ArticleView): Record<string, unknown> {
	const { newsroom, language, galley, address, story } = view
	const { metadata } = galley
	const { title, description, date, updated, corrections, license } = metadata
	const url = uriOf(absolute(newsroom, linkOf(address)))
	const associations = [...pictureAssociations(view), ...translations(view)]
	const body = renderBody(view, 'feed')
	const item = {
		standard,
		uri: itemUri(view, language.tag),
		type: 'text',
		representationType: 'full',
		profile: galley.photos.length > 0 ? 'text-photo' : 'text-only',
		language: language.tag,
		...(!isPage(story) && {
			firstCreated: date,
			contentCreated: date,
			versionCreated: updated ?? date,
		}),
		expires: metadata.expires,
		pubStatus: 'usable',
		title,
		headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
		descriptions: [{ role: 'summary', contentType: 'text/plain', value: description }],
		by: bylineText(newsroom, language, metadata),
		located: metadata.dateline,
		people: people(view),
		subjects: isPage(story) ? [] : subjects(view),
		genres: isPage(story) ? [] : [{ literal: metadata.genre }],
		infoSources: infoSources(view),
		copyrightNotice: metadata.copyright,
		usageTerms: license,
		rightsInfo: license === null ? null : { linkedRights: uriOf(license) },
		edNote: corrections
			.map(
				(one) =>
					`${stringsOf(language).corrections}: ${isoDay(new Date(one.date), newsroom.site.timeZone)} — ${one.text}`,
			)
			.join('\n'),
		altIds: [
			{ role: 'url', value: url },
			{ role: 'story', value: story },
		],
		bodies: [
			{ role: 'main', contentType: 'application/xhtml+xml', value: xhtmlOf(language, body) },
			{ role: 'text', contentType: 'text/plain', value: plainText(body, language) },
		],
		renditions: [{ name: 'web', href: url, contentType: 'text/html', title }],
		associations,
	}
	return Object.fromEntries(
		Object.entries(item).filter(
			([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	)
}

/** An article's name for good: the one that the feeds know it by, whatever becomes of its address. */
function itemUri({ newsroom, story }: ArticleView, tag: string): string {
	return uriOf(absolute(newsroom, `/articles/${linkOf(story)}/${tag}`))
}

function people({ newsroom, language, galley }: ArticleView): Record<string, unknown>[] {
	const { authors, translators } = galley.metadata
	const all = [
		...authors.map((author) => ({ rel: 'author', ...namedAuthor(newsroom, language, author) })),
		...translators.map((author) => ({ rel: 'translator', ...namedAuthor(newsroom, language, author) })),
	]
	return all.map(({ rel, name, url, id, site }) => ({
		name,
		rel,
		...(url !== null && { uri: uriOf(url) }),
		...(id !== null && { literal: id }),
		...(site !== null && { contactInfo: [{ type: 'web', value: site }] }),
	}))
}

function subjects({ newsroom, language, galley }: ArticleView): Record<string, unknown>[] {
	const { section, tags } = galley.metadata
	const { sections } = newsroom.site
	const subject = (rel: string, id: string, names: (typeof sections)[string] | undefined, front: string) => ({
		name: inLanguage(newsroom, names, language)?.text ?? id,
		rel,
		uri: uriOf(absolute(newsroom, linkOf(front))),
		literal: id,
	})
	return [
		subject('category', section, sections[section], frontAddress.section(language.tag, section)),
		...tags.map((tag) => subject('about', tag, newsroom.taxonomy.tags[tag], frontAddress.tag(language.tag, tag))),
	]
}

/** Who publishes it, and for a syndicated copy whose it is. */
function infoSources({ newsroom, language, galley }: ArticleView): Record<string, unknown>[] {
	const { canonical } = galley.metadata
	const publisher = { name: siteTitle(newsroom, language), role: 'publisher', uri: uriOf(newsroom.site.url) }
	if (canonical === null) return [publisher]
	return [{ name: new URL(canonical).host, role: 'origin', uri: uriOf(canonical) }, publisher]
}

/** The story's other languages, each an item of its own. */
function translations(view: ArticleView): Record<string, unknown>[] {
	const { newsroom, language } = view
	return siblingsInOrder(view)
		.filter(([tag]) => tag !== language.tag)
		.map(([tag, sibling]) => ({
			name: tag,
			rel: 'translation',
			uri: itemUri(view, tag),
			type: 'text',
			representationType: 'partial',
			language: tag,
			renditions: [{ name: 'web', href: uriOf(absolute(newsroom, linkOf(sibling.address))), contentType: 'text/html' }],
		}))
}
