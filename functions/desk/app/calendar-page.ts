import { h } from 'hastscript'
import { formatDateTime } from '../../language/date.ts'
import type { Catalogue } from '../../ports/catalogue.ts'
import { calendarPartition, type Planned } from '../standing/standing.ts'
import { framed } from './frame.ts'
import { articleLink, base, type Setting } from './setting.ts'

/** Lines on a page. */
const pageSize = 100

/** What is planned, the next first, `after` the place where the page before ended; and where to go on. */
export async function readCalendar(
	after: string | undefined,
	catalogue: Catalogue,
): Promise<{ planned: Planned[]; next: string | undefined }> {
	const range = { partition: calendarPartition, limit: pageSize + 1, ...(after !== undefined && { from: after }) }
	const rows = await catalogue.query(range)
	const planned = rows.slice(0, pageSize).map(({ value }) => value as Planned)
	return { planned, next: rows.length > pageSize ? rows[pageSize - 1]?.sort : undefined }
}

/** What goes out and what ends, in the newsroom's time and in UTC. */
export function calendarPage(planned: readonly Planned[], next: string | undefined, setting: Setting): string {
	const { words, language, newsroom } = setting
	const zone = newsroom?.site.timeZone ?? 'UTC'
	const lines = planned.map(({ at, what, story, language: tag, title }) =>
		h('li', [
			h('time', { dateTime: at }, formatDateTime(language, new Date(at), zone)),
			h('small', `${formatDateTime(language, new Date(at), 'UTC')} UTC`),
			h('a', { href: articleLink(story, tag), lang: tag, dir: 'auto' }, title ?? story),
			h('span', { className: ['state'] }, words.calendar[what]),
		]),
	)
	return framed(setting, { title: words.calendar.title }, [
		lines.length === 0 ? h('p', words.calendar.none) : h('ul', { className: ['versions'] }, lines),
		...(next === undefined
			? []
			: [h('p', [h('a', { href: `${base}/calendar?${new URLSearchParams({ after: next })}` }, words.more)])]),
	])
}
