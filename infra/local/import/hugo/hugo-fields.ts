import { type ArchiveLead, type Entry, type Named, type Note, Refusal } from '../archive/archive.ts'
import { dateOf, isBefore, momentOf } from '../text/dates.ts'
import type { Fields } from '../text/front-matter.ts'
import { firstOf, isTrue, linesOf, mapOf, textOf } from '../text/values.ts'

/** Fields that are read, and those that only a theme or the build needs: nothing is said of either. */
const known = new Set(
	`title description summary excerpt contributors date publishdate pubdate published lastmod modified expirydate unpublishdate draft authors author
	tags categories keywords slug url aliases translationkey featured_image featuredimage featureimage feature_image image thumbnail
	cover images resources featurealt featureimagealt coveralt imagealt featureimagecaption imagecaption covercaption params type layout
	weight menu menus linktitle outputs markup sitemap build _build cascade headless iscjklanguage toc math comments`.split(
		/\s+/,
	),
)

/** What a front matter says of people, dates and topics. */
export type HugoMeta = Pick<
	Entry,
	| 'title'
	| 'description'
	| 'date'
	| 'updated'
	| 'embargo'
	| 'expires'
	| 'status'
	| 'authors'
	| 'tags'
	| 'lead'
	| 'notes'
> & {
	readonly categories: readonly Named[]
	/** True when it has a moment to begin or to end. */
	readonly isTimed: boolean
}

/** Reads the fields of a post; params count where the field itself is not there. Throws a Refusal for one that has no title. */
export function hugoMeta(
	own: Fields,
	fileDate: string | undefined,
	timeZone: string,
	siteAuthor: Named | undefined,
): HugoMeta {
	const fields: Fields = { ...mapOf(own['params']), ...own }
	const title = firstOf(fields, 'title', 'linktitle')
	if (title === undefined) throw new Refusal('title-missing', '')
	const notes: Note[] = []
	const { isTimed, ...dates } = datesOf(fields, fileDate, timeZone, notes)
	const authors = authorsOf(fields)
	if (authors.length === 0 && siteAuthor !== undefined) notes.push({ rule: 'author-site', found: siteAuthor.name })
	for (const name of Object.keys(own)) if (!known.has(name)) notes.push({ rule: 'field-left', found: name })
	return {
		title,
		description: firstOf(fields, 'description', 'summary', 'excerpt'),
		...dates,
		status: isTrue(fields['draft']) ? 'draft' : undefined,
		authors: authors.length > 0 ? authors : siteAuthor === undefined ? [] : [siteAuthor],
		tags: [...linesOf(fields['tags']), ...linesOf(fields['keywords'], true)].map((name) => ({ name })),
		categories: linesOf(fields['categories']).map((name) => ({ name })),
		lead: leadOf(fields),
		isTimed,
		notes,
	}
}

function datesOf(fields: Fields, fileDate: string | undefined, timeZone: string, notes: Note[]) {
	const read = (...names: string[]) => {
		const text = firstOf(fields, ...names)
		return text === undefined || text.startsWith('0001-01-01') ? undefined : text
	}
	const published = read('publishdate', 'pubdate', 'published')
	const written = read('date') ?? published ?? fileDate
	if (read('date') === undefined && published === undefined && fileDate !== undefined)
		notes.push({ rule: 'date-name', found: fileDate })
	const date = written === undefined ? undefined : dateOf(written, timeZone)
	const modified = read('lastmod', 'modified')
	const updated = modified === undefined ? undefined : dateOf(modified, timeZone)
	const isEarly = updated !== undefined && date !== undefined && isBefore(updated, date)
	if (isEarly) notes.push({ rule: 'updated-left', found: updated })
	const embargo = published === undefined ? undefined : momentOf(published, timeZone)
	const expiry = read('expirydate', 'unpublishdate')
	return {
		date,
		updated: isEarly || updated === date ? undefined : updated,
		embargo: embargo !== undefined && date !== undefined && isBefore(date, embargo) ? embargo : undefined,
		expires: expiry === undefined ? undefined : momentOf(expiry, timeZone),
		isTimed: published !== undefined || expiry !== undefined,
	}
}

function authorsOf(fields: Fields): Named[] {
	const value = fields['authors'] ?? fields['author'] ?? fields['contributors']
	return (Array.isArray(value) ? value : [value]).flatMap((one) => {
		const name = textOf(one) ?? firstOf(mapOf(one), 'name', 'title')
		const url = firstOf(mapOf(one), 'url', 'link')
		return name === undefined ? [] : [{ name, ...(url !== undefined && /^https?:/.test(url) && { url }) }]
	})
}

/** The photo above the text under the names that themes give it. */
function leadOf(fields: Fields): ArchiveLead | undefined {
	for (const name of [
		'featured_image',
		'featuredimage',
		'featureimage',
		'feature_image',
		'cover',
		'image',
		'thumbnail',
	]) {
		const map = mapOf(fields[name])
		const image = textOf(fields[name]) ?? firstOf(map, 'image', 'src', 'filename', 'url', 'relative')
		if (image !== undefined && !/^(true|false)$/.test(image)) return { image, ...wordsOf(map, fields) }
	}
	const listed = linesOf(fields['images'])[0]
	return listed === undefined ? undefined : { image: listed, ...wordsOf({}, fields) }
}

function wordsOf(map: Fields, fields: Fields): Omit<ArchiveLead, 'image'> {
	return {
		alt: firstOf(map, 'alt') ?? firstOf(fields, 'featurealt', 'featureimagealt', 'coveralt', 'imagealt'),
		caption: firstOf(map, 'caption') ?? firstOf(fields, 'featureimagecaption', 'covercaption', 'imagecaption'),
		credit: firstOf(map, 'credit', 'attribution', 'attr'),
	}
}
