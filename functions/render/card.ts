import { articleAddress } from '../article/address.ts'
import { type Front, frontPartition } from '../catalogue/front.ts'
import type { Card } from '../catalogue/rows.ts'
import { isoDay } from '../language/date.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { RowKey } from '../ports/catalogue.ts'
import { photosOf, type ViewSource } from './read-view.ts'

/** What a front shows of an article. */
export function cardOf(source: Pick<ViewSource, 'story' | 'language' | 'edition'>): Card {
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
		lead: metadata.lead === null ? null : { image: metadata.lead.image, alt: metadata.lead.alt },
		photos: photosOf(source),
		galley: edition.galley,
	}
}

/** The rows of a card: one on each front that lists it, newest last in byte order of the date. */
export function frontsOf(card: Card, newsroom: Newsroom): RowKey[] {
	const { language } = card
	const day = isoDay(new Date(card.date), newsroom.site.timeZone)
	const fronts: Front[] = [
		{ kind: 'home', language },
		{ kind: 'section', language, id: card.section },
		...card.tags.map((id): Front => ({ kind: 'tag', language, id })),
		...card.authors.flatMap((author): Front[] =>
			typeof author === 'string' ? [{ kind: 'author', language, id: author }] : [],
		),
		{ kind: 'day', language, id: day },
	]
	return fronts.map((front) => ({ partition: frontPartition(front), sort: `${card.date}#${card.story}` }))
}
