import { addressOfFront, type Front, frontPartition } from '../catalogue/front.ts'
import type { Card } from '../catalogue/rows.ts'
import { readStaticPages } from '../catalogue/static-pages.ts'
import { isoDay } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { type Newsroom, siteLanguage } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { PageLink } from '../page/footer.ts'
import type { PublishTools } from './tools.ts'

/** Most stories of one day's front: a day has no second page. */
const mostOfDay = 500

/** All that a front and its feeds are made from. */
export interface FrontView {
	readonly front: Front
	readonly newsroom: Newsroom
	readonly language: Language
	readonly address: string
	/** Newest first. */
	readonly cards: readonly Card[]
	/** The front of the day before the oldest card, or of the day before a day's front. */
	readonly earlier: string | null
	/** The front of the next day that has stories; only for a day's front. */
	readonly later: string | null
	readonly pages: readonly PageLink[]
	readonly stamp: string
	/** Of the newsroom's settings alone. */
	readonly settings: string
}

/** Reads a front: one query for its cards, two short ones for a day's neighbours, whatever the size of the site. */
export async function readFront(front: Front, { catalogue, desk }: PublishTools): Promise<FrontView> {
	const current = await readNewsroom(catalogue, desk)
	if (current === undefined) throw new Error('The newsroom has no settings')
	const { newsroom } = current
	const size = front.kind === 'day' ? mostOfDay : newsroom.site.frontSize
	const rows = await catalogue.query({ partition: frontPartition(front), descending: true, limit: size + 1 })
	const cards = rows.slice(0, size).map(({ value }) => value as Card)
	const days =
		front.kind === 'day'
			? await neighbours(front.language, cards, newsroom, catalogue)
			: {
					earlier: olderDay(
						front.kind === 'corrections' ? undefined : (rows[size]?.value as Card | undefined),
						newsroom,
					),
					later: null,
				}
	const pages = await readStaticPages(catalogue, front.language)
	return {
		front,
		newsroom,
		language: siteLanguage(front.language),
		address: addressOfFront(front),
		cards,
		...days,
		pages,
		stamp: JSON.stringify([current.stamp, cards, days, pages]),
		settings: current.stamp,
	}
}

/** The day of the first card that no longer fits: there older stories go on. */
function olderDay(card: Card | undefined, newsroom: Newsroom): string | null {
	return card === undefined ? null : dayAddress(card, newsroom)
}

function dayAddress(card: Card, newsroom: Newsroom): string {
	return addressOfFront({
		kind: 'day',
		language: card.language,
		id: isoDay(new Date(card.date), newsroom.site.timeZone),
	})
}

/** The nearest days before and after that have stories, from the language's home rows: archives never shift. */
async function neighbours(
	language: string,
	cards: readonly Card[],
	newsroom: Newsroom,
	catalogue: PublishTools['catalogue'],
): Promise<{ earlier: string | null; later: string | null }> {
	const partition = frontPartition({ kind: 'home', language })
	const [newest] = cards
	const oldest = cards.at(-1)
	if (newest === undefined || oldest === undefined) return { earlier: null, later: null }
	const sort = (card: Card) => `${card.date}#${card.story}`
	const [before] = await catalogue.query({ partition, to: sort(oldest), descending: true, limit: 1 })
	const [after] = await catalogue.query({ partition, from: sort(newest), limit: 1 })
	const address = (card: unknown) => (card === undefined ? null : dayAddress(card as Card, newsroom))
	return { earlier: address(before?.value), later: address(after?.value) }
}
