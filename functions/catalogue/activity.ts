import type { Catalogue, RowWrite } from '../ports/catalogue.ts'
import type { Verdict } from './rows.ts'

/** One thing that became of an article, for editors: pages never depend on it. */
export interface Deed {
	/** When, ISO 8601. */
	readonly at: string
	readonly story: string
	readonly language: string
	readonly did: 'judged' | 'live' | 'gone'
	/** Of the file: its key, its version, and when that came. */
	readonly file: string
	readonly versionId: string
	readonly receivedAt: string
	readonly verdict: Verdict | null
	readonly errors: number
	/** Who put the file, as the bucket says; null where it does not. */
	readonly by: string | null
}

/** How long deeds are kept, in milliseconds: a little over a year. */
export const keptFor = 400 * 24 * 3600 * 1000

const ofArticle = (story: string, language: string) => `deeds#${story}#${language}`
const ofDay = (day: string) => `deeds-day#${day}`

/**
 * Notes a deed in the transaction that does it: among those of its article, by the version and what became of it, so that
 * a retry notes it once; and among those of its day (UTC).
 */
export function deedWrites(deed: Deed, fence: string): RowWrite[] {
	const { at, story, language, did, verdict } = deed
	const forgetAt = new Date(Date.parse(at) + keptFor).toISOString()
	const what = `${did}#${verdict ?? ''}`
	const note = { action: 'put', if: 'any', value: deed, forgetAt } as const
	return [
		{ partition: ofArticle(story, language), sort: `${fence}#${what}`, ...note },
		{ partition: ofDay(at.slice(0, 10)), sort: `${at}#${story}#${language}#${what}`, ...note },
	]
}

/** What became of an article's versions, the newest version first. */
export async function readDeeds(story: string, language: string, limit: number, catalogue: Catalogue): Promise<Deed[]> {
	const rows = await catalogue.query({ partition: ofArticle(story, language), descending: true, limit })
	return rows.map(({ value }) => value as Deed)
}

/** What became of all articles on a day (`yyyy-mm-dd`, UTC), the newest first; `before` is the sort where the page before ended. */
export async function readDay(day: string, before: string | undefined, limit: number, catalogue: Catalogue) {
	const range = { partition: ofDay(day), descending: true, limit, ...(before !== undefined && { to: before }) }
	const rows = await catalogue.query(range)
	return rows.map(({ sort, value }) => ({ sort, deed: value as Deed }))
}
