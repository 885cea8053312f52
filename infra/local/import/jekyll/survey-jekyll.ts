import { join } from 'node:path/posix'
import { type ArchiveLead, type Entry, type Found, type Note, Refusal } from '../archive/archive.ts'
import { beginningOf, linksLeft, readPost } from '../archive/folder.ts'
import { dateOf, isBefore } from '../text/dates.ts'
import { cutFile, type Fields, hasFrontMatter } from '../text/front-matter.ts'
import { firstOf, linesOf, mapOf, textOf } from '../text/values.ts'
import { jekyllPath } from './address.ts'
import { type JekyllFile, jekyllFile } from './file-name.ts'
import { defaultsOf, type JekyllSite } from './site-config.ts'

/** Fields that are read, and those that only layouts need: nothing is said of either. */
const known = new Set(
	`title description excerpt summary subtitle date last_modified_at updated modified published draft author authors categories category
	tags tag permalink slug lang ref page_id lang-ref translation_id layout image header cover thumbnail redirect_from excerpt_separator
	comments toc mathjax sitemap feed nav_order order`.split(/\s+/),
)

/** Texts of a site that are its fronts, whatever they are called elsewhere. */
const fronts = /(^|\/)(index|404|archive|archives|categories|category|tags|tag|search|feed)\.(md|markdown|html?)$/i

/** Every post and page, in the order of their paths; then links that lead elsewhere. */
export function* surveyJekyll(
	site: JekyllSite,
	names: readonly string[],
	links: readonly string[],
	timeZone: string,
): Generator<Found> {
	for (const path of names) {
		const file = jekyllFile(path, site)
		const isPost = /(^|\/)_(posts|drafts)\//.test(path)
		if (file === undefined && isPost && !/(^|\/)\.[^/]*$/.test(path))
			yield {
				found: 'refused',
				source: path,
				note: { rule: /\.(md|markdown|html?)$/i.test(path) ? 'date-missing' : 'format-unknown', found: path },
			}
		const collection = /^_([^/]+)\/.*\.(?:md|markdown|html?)$/i.exec(path)?.[1]
		if (file === undefined && !isPost && collection !== undefined && site.unbuilt.includes(collection))
			yield { found: 'left', source: path, note: { rule: 'not-built', found: `collection ${collection}` } }
		// Jekyll copies what has no front matter as it is: a README, a licence.
		if (file === undefined || (!isPost && !hasFrontMatter(beginningOf(join(site.root, path))))) continue
		if (file.type === 'pages' && fronts.test(path))
			yield { found: 'left', source: path, note: { rule: 'front', found: '' } }
		else yield foundOf(file, site, timeZone)
	}
	yield* linksLeft(links)
}

function foundOf(file: JekyllFile, site: JekyllSite, timeZone: string): Found {
	try {
		const own = cutFile(readPost(join(site.root, file.path))).fields
		const type = file.type === 'collection' ? (file.collection ?? '') : file.type
		const entry = entryOf(file, { ...defaultsOf(file.path, type, site), ...own }, own, site, timeZone)
		return { found: 'entry', entry }
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { found: 'refused', source: file.path, note: error.note }
	}
}

function entryOf(file: JekyllFile, fields: Fields, own: Fields, site: JekyllSite, timeZone: string): Entry {
	const title = firstOf(fields, 'title')
	if (title === undefined) throw new Refusal('title-missing', '')
	const notes: Note[] = Object.keys(own).flatMap((found) => (known.has(found) ? [] : [{ rule: 'field-left', found }]))
	const words = (value: unknown) => (Array.isArray(value) ? linesOf(value) : (textOf(value)?.split(' ') ?? []))
	const categories = [
		...linesOf(fields['category']),
		...words(fields['categories']),
		...(file.type === 'pages' ? [] : file.folders),
	]
	const language = firstOf(fields, 'lang', 'locale') ?? file.language ?? site.languages[0] ?? ''
	const permalink = firstOf(own, 'permalink') ?? (file.type === 'pages' ? undefined : firstOf(fields, 'permalink'))
	const slug = firstOf(fields, 'slug')
	const dates = datesOf(file, fields, timeZone, notes)
	const path = jekyllPath(file, site, { permalink, slug, categories, date: dates.date })
	const isOther =
		site.languages.length > 1 && language !== site.languages[0] && path?.startsWith(`/${language}/`) !== true
	const authors = [fields['authors'] ?? fields['author']]
		.flat()
		.flatMap((one) => textOf(one) ?? firstOf(mapOf(one), 'name') ?? [])
	if (authors.length === 0 && site.author !== undefined && file.type !== 'pages')
		notes.push({ rule: 'author-site', found: site.author.name })
	const [section, ...topics] = categories
	const isDraft = file.type === 'drafts' || fields['published'] === false || fields['draft'] === true
	return {
		source: file.path,
		kind: file.type === 'pages' ? 'page' : 'story',
		key:
			firstOf(fields, 'ref', 'page_id', 'lang-ref', 'translation_id') ??
			`${file.type} ${permalink ?? [file.date, ...file.folders, file.name].join('/')}`,
		language,
		name: slug ?? file.name,
		address: path === undefined ? null : `${site.base}${isOther ? `/${language}` : ''}${path}`,
		aliases: linesOf(fields['redirect_from']).map((from) => `${site.base}/${from.replace(/^\//, '')}`),
		names: [
			`file:${file.path}`,
			`post:${[...file.folders, `${file.date ?? ''}-${file.name}`].join('/')}`,
			`post:${file.date ?? ''}-${file.name}`,
		],
		title,
		description: firstOf(fields, 'description', 'excerpt', 'summary', 'subtitle'),
		...dates,
		status: isDraft ? 'draft' : undefined,
		authors: authors.length > 0 ? authors.map((name) => ({ name })) : site.author === undefined ? [] : [site.author],
		section:
			section === undefined
				? file.collection === undefined
					? undefined
					: { name: file.collection }
				: { name: section },
		tags: [...topics, ...words(fields['tags']), ...linesOf(fields['tag'])].map((name) => ({ name })),
		lead: leadOf(fields),
		notes,
		at: { file: file.path },
	}
}

function datesOf(
	file: JekyllFile,
	fields: Fields,
	timeZone: string,
	notes: Note[],
): { date: string | undefined; updated: string | undefined } {
	const written = firstOf(fields, 'date')
	const name = file.date
	if (written === undefined && name !== undefined) notes.push({ rule: 'date-name', found: name })
	// A static page is not dated.
	if (file.type === 'pages') return { date: undefined, updated: undefined }
	const date =
		written === undefined ? (name === undefined ? undefined : dateOf(name, timeZone)) : dateOf(written, timeZone)
	const modified = firstOf(fields, 'last_modified_at', 'updated', 'modified')
	const updated = modified === undefined ? undefined : dateOf(modified, timeZone)
	if (updated === undefined || date === undefined || !isBefore(updated, date)) return { date, updated }
	notes.push({ rule: 'updated-left', found: updated })
	return { date, updated: undefined }
}

function leadOf(fields: Fields): ArchiveLead | undefined {
	const header = mapOf(fields['header'])
	for (const value of [
		fields['image'],
		header['image'],
		fields['cover'],
		fields['thumbnail'],
		header['overlay_image'],
		header['teaser'],
	]) {
		const map = mapOf(value)
		const image = textOf(value) ?? firstOf(map, 'path', 'src', 'feature', 'url')
		if (image === undefined) continue
		const caption = firstOf(map, 'caption') ?? firstOf(header, 'caption')
		return {
			image,
			alt: firstOf(map, 'alt') ?? firstOf(header, 'image_description'),
			caption,
			credit: firstOf(map, 'credit'),
		}
	}
	return undefined
}
