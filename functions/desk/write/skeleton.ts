import { stringify } from 'yaml'
import { isoDay } from '../../language/date.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import type { WritingWords } from '../app/words/writing/writing-words.ts'
import type { TextPlace } from './edited-file.ts'

/** What a new file begins with: of a manuscript every field that is asked for, as a draft of today; of others nothing. */
export function skeletonOf(
	place: TextPlace,
	newsroom: Newsroom | undefined,
	{ start }: WritingWords,
	now: Date,
	sharesFields: boolean,
): string {
	if (place.kind !== 'manuscript') return ''
	const words = { title: start.headline, description: start.description }
	if (place.story.startsWith('pages/')) return `---\n${stringify(words)}---\n\n${start.body}\n`
	const own = {
		authors: Object.keys(newsroom?.authors ?? {}).slice(0, 1),
		date: isoDay(now, newsroom?.site.timeZone ?? 'UTC'),
		section: Object.keys(newsroom?.site.sections ?? {})[0] ?? '',
	}
	// What article.yml says of all languages need not be said again.
	const fields = { ...words, ...(sharesFields ? {} : own), status: 'draft' }
	return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${start.body}\n`
}
