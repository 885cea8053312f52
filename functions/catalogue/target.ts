import type { ArticleRow, Edition } from './rows.ts'
import { hasPhoto, type Story } from './story.ts'

/** What an article's row says should be on the site at a moment. */
export type Target =
	| { readonly state: 'live'; readonly edition: Edition }
	/** Readers have seen it, and no longer may: 410. */
	| { readonly state: 'gone' }
	/** Nothing was ever there. */
	| { readonly state: 'absent' }

/**
 * Decides what an article should be now: the newest accepted edition when it is due and its photos are there. Where no file of
 * its own is to be seen, what was made from the other alphabet; but what an editor took down stays down.
 */
export function targetOf(row: ArticleRow, story: Story, now: Date): Target {
	const isNow = now.toISOString()
	const own = editionAt(row, row.next, story, isNow)
	const made = own === undefined && !isKeptDown(row, isNow) ? editionAt(row, row.made ?? null, story, isNow) : undefined
	const edition = own ?? made
	if (edition !== undefined) return { state: 'live', edition }
	return row.shown.length > 0 ? { state: 'gone' } : { state: 'absent' }
}

/** What is to be live of an article, at its time and with its photos: of its own file, or made from its other alphabet. */
export function nextOf(row: ArticleRow): Edition | null {
	return row.next ?? (row.withdrawn ? null : (row.made ?? null))
}

/** The edition that readers see of what is `next`, of a file of its own or made. */
function editionAt(row: ArticleRow, next: Edition | null, story: Story, now: string): Edition | undefined {
	if (next === null || isExpired(next, now)) return undefined
	if (next.metadata.notBefore <= now && missingPhotos(next, row.language, story).length === 0) return next
	// The last good edition stays, with its photos, while the next one waits for its time or for photos of its own.
	const { live } = row
	if (live === null || live.madeFrom !== next.madeFrom || isExpired(live, now)) return undefined
	const from = next.madeFrom === undefined ? row : story.articles.get(next.madeFrom)?.value
	return from === undefined || isTakenDown(live, from) ? undefined : live
}

/** True when an editor has said of this very language that nothing is to be there. */
function isKeptDown({ next, withdrawn }: ArticleRow, now: string): boolean {
	return withdrawn === true || (next !== null && isExpired(next, now))
}

/** A target in a word: equal for as long as the same edition is to be seen, or none. */
export function wordOf(target: Target): string {
	return target.state === 'live' ? target.edition.galley : target.state
}

/** Photos that an edition names and that have not come, or are deleted. */
export function missingPhotos(edition: Edition, language: string, story: Story): string[] {
	return edition.photos.filter((name) => !hasPhoto(story, language, name))
}

function isExpired({ metadata }: Edition, now: string): boolean {
	return metadata.expires !== null && metadata.expires <= now
}

/** True when a newer version of its file took the article down, and a still newer one is not yet to be seen. */
function isTakenDown({ key, fence }: Edition, { manuscript, takenDown }: ArticleRow): boolean {
	return key === manuscript.key && fence <= takenDown
}
