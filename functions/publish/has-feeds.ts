import type { Front } from '../catalogue/front.ts'

/** Fronts that readers may follow: an author and a day are looked at, not subscribed to. */
export function hasFeeds({ kind }: Front): boolean {
	return kind === 'home' || kind === 'section' || kind === 'tag' || kind === 'corrections'
}
