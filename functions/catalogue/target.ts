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
	const gone: Target = row.wasLive || row.live !== null ? { state: 'gone' } : { state: 'absent' }
	if (row.next === null) return gone
	const isNow = now.toISOString()
	if (isExpired(row.next, isNow)) return gone
	const ready = row.next.metadata.notBefore <= isNow && missingPhotos(row.next, row.language, story).length === 0
	if (ready) return { state: 'live', edition: row.next }
	// The last good edition stays, with its photos, while the next one waits for its time or for photos of its own.
	if (row.live !== null && !isExpired(row.live, isNow)) return { state: 'live', edition: row.live }
	return gone
}

/** Photos that an edition names and that have not come, or are deleted. */
export function missingPhotos(edition: Edition, language: string, story: Story): string[] {
	return edition.photos.filter((name) => !hasPhoto(story, language, name))
}

function isExpired({ metadata }: Edition, now: string): boolean {
	return metadata.expires !== null && metadata.expires <= now
}
