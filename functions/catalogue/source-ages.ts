import { translatedFrom } from '../article/translated-from.ts'
import type { BlockAges } from './block-ages.ts'
import type { ArticleRow, Edition } from './rows.ts'
import type { Story } from './story.ts'

/** A translation beside the article that it was made from, as both are to be live. */
export interface SourceAges {
	/** Language of the source. */
	readonly from: string
	readonly source: Edition
	readonly theirs: BlockAges
	readonly ours: BlockAges
}

/** Since when a translation's source and it itself are as they are; nothing for an original, or without a source. */
export function sourceAgesOf({ next, ages, language }: ArticleRow, { articles }: Story): SourceAges | undefined {
	const from = next === null ? null : translatedFrom(next.metadata)
	const row = from === null || from === language ? undefined : articles.get(from)?.value
	if (from === null || ages === undefined || row?.ages === undefined || row.next === null) return undefined
	return { from, source: row.next, theirs: row.ages, ours: ages }
}
