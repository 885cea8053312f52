import { createHash } from 'node:crypto'
import { articleAddress } from '../article/address.ts'
import { isListed } from '../article/story-kind.ts'
import { searchKey, searchMonthKey } from '../catalogue/keys.ts'
import type { PublishMessage } from '../catalogue/messages.ts'
import { same } from '../catalogue/same.ts'
import { readGalley } from '../desk/galleys.ts'
import { type Newsroom, siteLanguage } from '../newsroom/newsroom.ts'
import type { RowWrite } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { monthOf, type SearchEntry, type SearchMark } from '../search/search-entry.ts'
import type { ViewSource } from './read-view.ts'
import { searchTerms } from './search-terms.ts'

/** What readers find an article by; null for static pages and stories that stand on no front. */
export async function searchEntryOf(
	{ story: { story }, language, edition }: Pick<ViewSource, 'story' | 'language' | 'edition'>,
	newsroom: Newsroom,
	desk: ObjectStore,
): Promise<SearchEntry | null> {
	if (!isListed(story)) return null
	const { title, description, date, slug } = edition.metadata
	// It was read for the article's pages just now, and is remembered.
	const galley = await readGalley(desk, edition.galley)
	const terms = searchTerms(galley, newsroom, siteLanguage(language))
	return { story, address: articleAddress(language, slug), title, description, date, ...terms }
}

/** What the article's row remembers of an entry, so that only one that has changed is written. */
export function markOf(entry: SearchEntry | null): SearchMark | null {
	if (entry === null) return null
	const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 16)
	return { sort: `${entry.date}#${entry.story}`, hash }
}

/**
 * The entry that goes and the one that comes, with the months they are in: a month's row has another revision after each
 * change, by which PUBLISH sees that it must look again without reading all entries.
 */
export function searchWrites(
	language: string,
	before: SearchMark | null | undefined,
	after: SearchMark | null,
	entry: SearchEntry | null,
): { writes: RowWrite[]; messages: PublishMessage[] } {
	if (same(before ?? null, after)) return { writes: [], messages: [] }
	const marks = [before, after].filter((mark) => mark !== null && mark !== undefined)
	const months = [...new Set(marks.map(({ sort }) => monthOf(sort)))]
	const isElsewhere = before !== null && before !== undefined && before.sort !== after?.sort
	return {
		writes: [
			...(isElsewhere ? [{ ...searchKey(language, before.sort), action: 'delete', if: 'any' } satisfies RowWrite] : []),
			...(after === null
				? []
				: [{ ...searchKey(language, after.sort), action: 'put', if: 'any', value: entry } satisfies RowWrite]),
			...months.map((month): RowWrite => ({ ...searchMonthKey(language, month), action: 'put', if: 'any', value: {} })),
		],
		messages: months.map((month): PublishMessage => ({ publish: 'search', language, month })),
	}
}
