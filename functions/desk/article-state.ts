import type { ArticleRow } from '../catalogue/rows.ts'
import type { Story } from '../catalogue/story.ts'
import { nextOf } from '../catalogue/target.ts'
import { formatDateTime } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { formatList } from '../language/list.ts'
import { formatMessage } from '../language/message.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem/problem.ts'
import type { Report } from './report.ts'
import { stateOf } from './state-of.ts'
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
	const { state, waitsFor, olderIsLive } = stateOf(row, story, now)
	const said = (verdict: string, notes: readonly string[] = []): ReturnType<typeof articleState> => ({
		state,
		verdict,
		notes: [...notes, ...(olderIsLive ? [words.lastGood] : [])],
	})
	if (state === 'rejected') return said(rejectedWords(language, row.problems))
	if (state === 'waiting')
		return said(formatMessage(language, words.waiting, { files: formatList(language, waitsFor) }))
	if (state !== 'scheduled' && state !== 'live' && state !== 'accepted') return said(words[state])
	const next = nextOf(row)
	if (next === null) return said(words.accepted)
	const { date, notBefore } = next.metadata
	const moment = (instant: string) => ({
		local: formatDateTime(language, new Date(instant), newsroom.site.timeZone),
		utc: formatDateTime(language, new Date(instant), 'UTC'),
	})
	const understood = row.story.startsWith('pages/') ? [] : [formatMessage(language, words.understoodDate, moment(date))]
	return said(
		state === 'scheduled' ? formatMessage(language, words.scheduled, moment(notBefore)) : words[state],
		understood,
	)
}

/** How many mistakes keep a file from being published. */
export function rejectedWords(language: Language, problems: readonly Problem[]): string {
	return formatMessage(language, reportWords(language.tag).rejected, {
		count: problems.filter(({ severity }) => severity === 'error').length,
	})
}
