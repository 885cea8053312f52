import { translatedFrom } from '../article/translated-from.ts'
import { type BlockAges, behindBy, changedAt, isUrgent } from '../catalogue/block-ages.ts'
import type { ArticleRow, Edition } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'

/** What a translation has not followed of the article that it was made from, as both are live. */
export interface Behind {
	/** Paragraphs that were changed since; nought when only a correction was added. */
	readonly paragraphs: number
	/** When the newest of those changes came, ISO 8601. */
	readonly changed: string
	/** When the source was corrected, ISO 8601; null where it was not since. */
	readonly corrected: string | null
}

/** How far an edition of an article is behind its source; null when it is an original, or has followed everything. */
export function behindSource(story: Story, language: string, edition: Edition): Behind | null {
	// What rules have made from another alphabet has followed what the text that it was made from has followed.
	const written = edition.madeFrom ?? language
	const row = story.articles.get(written)?.value
	const from = translatedFrom((editionIn(row, edition) ?? edition).metadata)
	if (from === null || from === written) return null
	const source = story.articles.get(from)?.value.live?.ages
	const own = agesOfEdition(row, edition)
	if (source === undefined || own === undefined) return null
	const changed = changedAt(source, own)
	const corrected = isUrgent(source, own) ? source.corrected : undefined
	const newest = Math.max(changed ?? 0, corrected ?? 0)
	if (newest === 0) return null
	return {
		paragraphs: behindBy(source, own),
		changed: instantOf(newest),
		corrected: corrected === undefined ? null : instantOf(corrected),
	}
}

/** The ages that belong to an edition: those of its row are of the one that is to be live. */
export function agesOfEdition(
	row: Pick<ArticleRow, 'next' | 'ages' | 'live'> | undefined,
	edition: Edition,
): BlockAges | undefined {
	const found = editionIn(row, edition)
	return found === row?.next ? row?.ages : found === row?.live ? row?.live?.ages : undefined
}

/** The edition of a row that comes from the same version of the same file. */
function editionIn(
	row: Pick<ArticleRow, 'next' | 'live'> | undefined,
	{ key, versionId }: Edition,
): Edition | undefined {
	return [row?.next, row?.live].find((one) => one?.key === key && one.versionId === versionId) ?? undefined
}

/** Languages of the story's live articles that were translated from one in this language, and what was made from those. */
export function translationsOf({ articles }: Story, language: string): string[] {
	const live = [...articles].flatMap(([tag, { value }]) => (value.live === null ? [] : [[tag, value.live] as const]))
	const direct = live.flatMap(([tag, edition]) =>
		tag !== language && translatedFrom(edition.metadata) === language ? [tag] : [],
	)
	const made = live.flatMap(([tag, { madeFrom }]) => (madeFrom !== undefined && direct.includes(madeFrom) ? [tag] : []))
	return [...new Set([...direct, ...made])]
}

const instantOf = (seconds: number) => new Date(seconds * 1000).toISOString()
