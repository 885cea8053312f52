import type { ArticleRow } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { missingPhotos } from '../catalogue/target.ts'
import { formatDateTime } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { formatList } from '../language/list.ts'
import { formatMessage } from '../language/message.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem/problem.ts'
import type { Report } from './report.ts'
import { reportWords } from './words/opened-words.ts'

/** The state of an article's newest file, in words. */
export function articleState(
	row: ArticleRow,
	story: Story,
	language: Language,
	newsroom: Newsroom,
	now: string,
): Pick<Report, 'state' | 'verdict' | 'notes'> {
	const words = reportWords(language.tag)
	const { timeZone } = newsroom.site
	const lastGood = row.live === null ? [] : [words.lastGood]
	if (row.verdict === 'deleted' || row.verdict === 'withdrawn')
		return { state: 'withdrawn', verdict: words.withdrawn, notes: [] }
	if (row.verdict === 'rejected')
		return { state: 'rejected', verdict: rejectedWords(language, row.problems), notes: lastGood }
	if (row.verdict !== 'accepted' || row.next === null)
		return {
			state: row.verdict === 'accepted' ? 'accepted' : row.verdict,
			verdict: row.verdict === 'accepted' ? words.accepted : words[row.verdict],
			notes: lastGood,
		}
	const { metadata } = row.next
	const moment = (instant: string) => ({
		local: formatDateTime(language, new Date(instant), timeZone),
		utc: formatDateTime(language, new Date(instant), 'UTC'),
	})
	if (metadata.expires !== null && metadata.expires <= now)
		return { state: 'expired', verdict: words.expired, notes: [] }
	const missing = missingPhotos(row.next, row.language, story)
	if (missing.length > 0)
		return {
			state: 'waiting',
			verdict: formatMessage(language, words.waiting, { files: formatList(language, missing) }),
			notes: row.live?.galley === row.next.galley ? [] : lastGood,
		}
	const date = row.story.startsWith('pages/')
		? []
		: [formatMessage(language, words.understoodDate, moment(metadata.date))]
	if (metadata.notBefore > now)
		return {
			state: 'scheduled',
			verdict: formatMessage(language, words.scheduled, moment(metadata.notBefore)),
			notes: [...date, ...lastGood],
		}
	if (row.live?.galley === row.next.galley) return { state: 'live', verdict: words.live, notes: date }
	return { state: 'accepted', verdict: words.accepted, notes: date }
}

/** How many mistakes keep a file from being published. */
export function rejectedWords(language: Language, problems: readonly Problem[]): string {
	return formatMessage(language, reportWords(language.tag).rejected, {
		count: problems.filter(({ severity }) => severity === 'error').length,
	})
}
