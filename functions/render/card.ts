import { articleAddress } from '../article/address.ts'
import type { Metadata } from '../article/galley.ts'
import { type Front, frontPartition } from '../catalogue/front.ts'
import type { Card } from '../catalogue/rows.ts'
import { isoDay } from '../language/date.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { RowKey } from '../ports/catalogue.ts'
import { photosOf, type ViewSource } from './read-view.ts'

/** Most fronts of one article: all of them may change at once, and one transaction takes a hundred rows. */
const mostFronts = 40

/** What a front shows of an article, which has so many comments. */
export function cardOf(source: Pick<ViewSource, 'story' | 'language' | 'edition'>, comments = 0): Card {
	const { story, language, edition } = source
	const { metadata } = edition
	return {
		story: story.story,
		language,
		address: articleAddress(language, metadata.slug),
		title: metadata.title,
		description: metadata.description,
		date: metadata.date,
		updated: metadata.updated,
		section: metadata.section,
		genre: metadata.genre,
		authors: metadata.authors,
		tags: metadata.tags,
		corrections: metadata.corrections,
		lead: leadOf(metadata),
		photos: photosOf(source),
		galley: edition.galley,
		...(comments > 0 && { comments }),
	}
}

function leadOf({ lead }: Metadata): Card['lead'] {
	if (lead === null) return null
	const { image, alt, focus } = lead
	return { image, alt, focus }
}

/** The rows of a card: one on each front that lists it, newest last in byte order of the date; with corrections by their own. */
export function frontsOf(card: Card, newsroom: Newsroom): RowKey[] {
	const { language } = card
	const day = isoDay(new Date(card.date), newsroom.site.timeZone)
	const fronts: Front[] = [
		{ kind: 'home', language },
		{ kind: 'section', language, id: card.section },
		{ kind: 'day', language, id: day },
		...card.authors.flatMap((author): Front[] =>
			typeof author === 'string' ? [{ kind: 'author', language, id: author }] : [],
		),
		...card.tags.map((id): Front => ({ kind: 'tag', language, id })),
	]
	// An author who is named twice wrote it once.
	const partitions = new Set(fronts.map(frontPartition))
	const newest = card.corrections
		.map(({ date }) => date)
		.toSorted()
		.at(-1)
	const corrected =
		newest === undefined
			? []
			: [{ partition: frontPartition({ kind: 'corrections', language }), sort: `${newest}#${card.story}` }]
	return [
		...corrected,
		...[...partitions].map((partition) => ({ partition, sort: `${card.date}#${card.story}` })),
	].slice(0, mostFronts)
}
