import { toString as textOf } from 'hast-util-to-string'
import { behindBy, changedAt, isUrgent } from '../catalogue/block-ages.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import { sourceAgesOf } from '../catalogue/source-ages.ts'
import type { Story } from '../catalogue/story.ts'
import { formatDateTime } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { formatMessage } from '../language/message.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { changedLink } from './app/links.ts'
import { readGalley } from './galleys.ts'
import { openPageStrings } from './opened-page-strings.ts'
import type { BehindReport } from './report.ts'

/** Most paragraphs that are told; the desk's own page has all of them. */
const mostParagraphs = 100

/** What a report says of a translation whose source has gone on; nothing where it has not. */
export async function behindReport(
	row: ArticleRow,
	held: Story,
	language: Language,
	zone: string,
	desk: ObjectStore,
): Promise<BehindReport | undefined> {
	const pair = sourceAgesOf(row, held)
	if (pair === undefined) return undefined
	const { from, source, theirs, ours } = pair
	const [count, urgent] = [behindBy(theirs, ours), isUrgent(theirs, ours)]
	if (count === 0 && !urgent) return undefined
	const date = (seconds: number) => formatDateTime(language, new Date(seconds * 1000), zone)
	const { stringsOf } = await openPageStrings()
	const { behind, behindCorrection } = stringsOf(language)
	const changed = changedAt(theirs, ours)
	const says = [
		...(urgent ? [formatMessage(language, behindCorrection, { date: date(theirs.corrected ?? 0) })] : []),
		...(changed === undefined ? [] : [formatMessage(language, behind, { date: date(changed), count })]),
	]
	const blocks = (await readGalley(desk, source.galley)).body.children.filter(({ type }) => type === 'element')
	const paragraphs = blocks
		.filter((_block, at) => (theirs.blocks[at] ?? 0) > ours.at)
		.slice(0, mostParagraphs)
		.map((block) => textOf(block).replace(/\s+/g, ' ').trim())
	return { count, urgent, says, link: changedLink(row.story, row.language), source: from, paragraphs }
}
