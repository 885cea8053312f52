import { type Entry, type Found, type Named, type Note, Refusal } from '../archive/archive.ts'
import type { Kept } from '../archive/tools.ts'
import { pathOnSite } from '../archive/within.ts'
import { dateOf, isBefore, spoken } from '../text/dates.ts'
import { plainHtml } from '../text/plain-html.ts'
import { decoded } from '../text/values.ts'
import { metaOf, textIn, type XmlElement } from './read-element.ts'

/** What reading an item needs to know of its export. */
export interface ExportFacts {
	readonly url: string | undefined
	readonly timeZone: string
	readonly authors: ReadonlyMap<string, Named>
}

const statuses: Readonly<Record<string, Entry['status'] | 'left'>> = {
	publish: undefined,
	future: undefined,
	draft: 'draft',
	pending: 'ready',
	private: 'withheld',
	trash: 'left',
	'auto-draft': 'left',
	inherit: 'left',
}

/** An item of post or page as an entry, an attachment as a file to keep, all others as what is left out. */
export function foundIn(
	item: XmlElement,
	source: string,
	at: Entry['at'],
	facts: ExportFacts,
	notes: Note[],
): Found | Kept {
	const type = textIn(item, 'wp:post_type')
	if (type === 'attachment') return attachmentOf(item)
	if (type !== 'post' && type !== 'page') return { found: 'left', source, note: { rule: 'type-left', found: type } }
	const written = textIn(item, 'wp:status')
	const status = Object.hasOwn(statuses, written) ? statuses[written] : 'draft'
	if (status === 'left') return { found: 'left', source, note: { rule: 'status-left', found: written } }
	const title = plainHtml(textIn(item, 'title'))
	if (title === undefined) throw new Refusal('title-missing', '')
	const comments = item.children.filter(({ name }) => name === 'wp:comment').length
	if (comments > 0) notes.push({ rule: 'comments-left', found: String(comments) })
	const isSecret = textIn(item, 'wp:post_password') !== ''
	if (isSecret) notes.push({ rule: 'password-left', found: '' })
	// A story's date to come is a schedule; a page has no date.
	const isTimed = type === 'page' && written === 'future'
	if (isTimed) notes.push({ rule: 'page-timed', found: textIn(item, 'wp:post_date') })
	return {
		found: 'entry',
		entry: {
			...entryOf(item, source, title, facts, notes),
			status: isSecret || isTimed ? 'withheld' : status,
			notes,
			at,
		},
	}
}

function entryOf(
	item: XmlElement,
	source: string,
	title: string,
	facts: ExportFacts,
	notes: Note[],
): Omit<Entry, 'at'> {
	const id = textIn(item, 'wp:post_id')
	const isPage = textIn(item, 'wp:post_type') === 'page'
	const link = pathOnSite(textIn(item, 'link').trim(), facts.url)
	const login = textIn(item, 'dc:creator').trim()
	const author = login === '' ? undefined : (facts.authors.get(login) ?? { name: login })
	const categories = termsOf(item, 'category')
	const [section, ...topics] = categories
	const thumbnail = metaOf(item)['_thumbnail_id']
	const [language] = termsOf(item, 'language')
	const [translations] = termsOf(item, 'post_translations')
	return {
		source,
		kind: isPage ? 'page' : 'story',
		key: translations?.id ?? `post-${id}`,
		language: language?.id ?? '',
		name: decoded(textIn(item, 'wp:post_name')) || title,
		address: link === undefined || link.includes('?') ? null : decoded(link),
		aliases: [],
		names: [`/?p=${id}`, `/?page_id=${id}`],
		title,
		description: plainHtml(textIn(item, 'excerpt:encoded')),
		...(isPage ? {} : datesOf(item, facts, notes)),
		// Somebody's mail address is no name to be printed.
		authors: isPage || author === undefined || author.name.includes('@') ? [] : [author],
		section,
		tags: [...topics, ...termsOf(item, 'post_tag')],
		lead: thumbnail === undefined ? undefined : { image: `attachment:${thumbnail}` },
		comments: !isPage && textIn(item, 'wp:comment_status') === 'closed' ? 'closed' : undefined,
		featured: textIn(item, 'wp:is_sticky') === '1' ? true : undefined,
		notes,
	}
}

/** An item's terms of one kind, in their order. */
function termsOf({ children }: XmlElement, domain: string): Named[] {
	return children.flatMap(({ name, attributes, text }) => {
		const id = attributes['nicename']
		if (name !== 'category' || attributes['domain'] !== domain || id === undefined) return []
		return [{ id: decoded(id), name: plainHtml(text) ?? id }]
	})
}

function datesOf(item: XmlElement, { timeZone }: ExportFacts, notes: Note[]) {
	const date = moment(textIn(item, 'wp:post_date'), textIn(item, 'wp:post_date_gmt'), timeZone)
	const updated = moment(textIn(item, 'wp:post_modified'), textIn(item, 'wp:post_modified_gmt'), timeZone)
	if (updated === undefined || date === undefined || updated === date) return { date }
	if (!isBefore(updated, date)) return { date, updated }
	notes.push({ rule: 'updated-left', found: updated })
	return { date }
}

/** A local time with the offset that lies between it and the same in UTC; drafts have noughts for one or both. */
function moment(local: string, gmt: string, timeZone: string): string | undefined {
	const [here, there] = [local, gmt].map((text) => (text === '' || text.startsWith('0000') ? undefined : text.trim()))
	if (here === undefined) return there === undefined ? undefined : dateOf(`${there}Z`, timeZone)
	const written = dateOf(here, timeZone)
	if (there === undefined || !written.includes('T')) return written
	const minutes = Math.round(
		(Date.parse(`${here.replace(' ', 'T')}Z`) - Date.parse(dateOf(`${there}Z`, timeZone))) / 60_000,
	)
	return Math.abs(minutes) > 14 * 60 ? written : written.slice(0, 19) + spoken(minutes)
}

function attachmentOf(item: XmlElement): Kept {
	const meta = metaOf(item)
	return {
		id: textIn(item, 'wp:post_id'),
		parent: textIn(item, 'wp:post_parent').trim().replace(/^0$/, ''),
		order: Number.parseInt(textIn(item, 'wp:menu_order'), 10) || 0,
		address: textIn(item, 'wp:attachment_url').trim(),
		alt: plainHtml(meta['_wp_attachment_image_alt'] ?? ''),
		caption: plainHtml(textIn(item, 'excerpt:encoded')),
	}
}
