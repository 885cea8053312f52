import type { ArticleRow, Edition } from './rows.ts'
import { hasPhoto, type Story } from './story.ts'

/** What an article's row says should be on the site at a moment. */
export type Target =
	| { readonly state: 'live'; readonly edition: Edition }
	/** Readers have seen it, and no longer may: 410. */
	| { readonly state: 'gone' }
	/** Nothing was ever there. */
	| { readonly state: 'absent' }

/** Decides what an article should be now: the newest accepted edition when it is due and its photos are there. */
export function targetOf(row: ArticleRow, story: Story, now: Date): Target {
	const gone: Target = row.shown.length > 0 ? { state: 'gone' } : { state: 'absent' }
	if (row.next === null) return gone
	const isNow = now.toISOString()
	if (isExpired(row.next, isNow)) return gone
	const ready = row.next.metadata.notBefore <= isNow && missingPhotos(row.next, row.language, story).length === 0
	if (ready) return { state: 'live', edition: row.next }
	// The last good edition stays, with its photos, while the next one waits for its time or for photos of its own.
	if (row.live !== null && !isExpired(row.live, isNow) && !isTakenDown(row.live, row))
		return { state: 'live', edition: row.live }
	return gone
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
