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

/** The state of an article's newest file, in words. */
export function articleState(
	row: ArticleRow,
	story: Story,
	language: Language,
	newsroom: Newsroom,
	now: string,
): Pick<Report, 'state' | 'verdict' | 'notes'> {
	const { report } = language.strings
	const { timeZone } = newsroom.site
	const lastGood = row.live === null ? [] : [report.lastGood]
	if (row.verdict === 'deleted' || row.verdict === 'withdrawn')
		return { state: 'withdrawn', verdict: report.withdrawn, notes: [] }
	if (row.verdict === 'rejected')
		return { state: 'rejected', verdict: rejectedWords(language, row.problems), notes: lastGood }
	if (row.verdict !== 'accepted' || row.next === null)
		return {
			state: row.verdict === 'accepted' ? 'accepted' : row.verdict,
			verdict: row.verdict === 'accepted' ? report.accepted : report[row.verdict],
			notes: lastGood,
		}
	const { metadata } = row.next
	const moment = (instant: string) => ({
		local: formatDateTime(language, new Date(instant), timeZone),
		utc: formatDateTime(language, new Date(instant), 'UTC'),
	})
	if (metadata.expires !== null && metadata.expires <= now)
		return { state: 'expired', verdict: report.expired, notes: [] }
	const missing = missingPhotos(row.next, row.language, story)
	if (missing.length > 0)
		return {
			state: 'waiting',
			verdict: formatMessage(language, report.waiting, { files: formatList(language, missing) }),
			notes: row.live?.galley === row.next.galley ? [] : lastGood,
		}
	const date = row.story.startsWith('pages/')
		? []
		: [formatMessage(language, report.understoodDate, moment(metadata.date))]
	if (metadata.notBefore > now)
		return {
			state: 'scheduled',
			verdict: formatMessage(language, report.scheduled, moment(metadata.notBefore)),
			notes: [...date, ...lastGood],
		}
	if (row.live?.galley === row.next.galley) return { state: 'live', verdict: report.live, notes: date }
	return { state: 'accepted', verdict: report.accepted, notes: date }
}

/** How many mistakes keep a file from being published. */
export function rejectedWords(language: Language, problems: readonly Problem[]): string {
	return formatMessage(language, language.strings.report.rejected, {
		count: problems.filter(({ severity }) => severity === 'error').length,
	})
}
