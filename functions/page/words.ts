import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { civilTime, formatDate, formatDateTime, isoDay } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { listStretches } from '../language/list.ts'
import { formatStretches } from '../language/message.ts'

/** What may fill a gap on a page: words, a number, or elements. */
export type Gap = string | number | ElementContent | readonly ElementContent[]

/** A message of the language as page content; each gap filled with words is isolated from the text around it (`bdi`). */
export function say(language: Language, message: string, gaps: Readonly<Record<string, Gap>> = {}): ElementContent[] {
	const values = Object.fromEntries(
		Object.entries(gaps).map(([name, gap]) => [name, typeof gap === 'number' ? gap : name]),
	)
	return formatStretches(language, message, values).flatMap((stretch): ElementContent[] => {
		if ('text' in stretch) return [{ type: 'text', value: stretch.text }]
		const gap = gaps[stretch.gap] ?? ''
		if (typeof gap === 'string' || typeof gap === 'number') return [h('bdi', String(gap))]
		return 'type' in gap ? [gap] : [...gap]
	})
}

/** A list of the language (`A, B and C`) whose members are elements. */
export function listOf(language: Language, members: readonly ElementContent[]): ElementContent[] {
	return listStretches(language, members.length).flatMap((stretch): ElementContent[] => {
		if ('text' in stretch) return [{ type: 'text', value: stretch.text }]
		const member = members[stretch.member]
		return member === undefined ? [] : [member]
	})
}

/** A moment as readers read it, and as machines do. A moment at midnight of its zone is a day. */
export function timeOf(language: Language, instant: string, timeZone: string): ElementContent {
	const date = new Date(instant)
	const words = isMidnight(date, timeZone)
		? formatDate(language, date, timeZone)
		: formatDateTime(language, date, timeZone)
	return h('time', { dateTime: instant.replace('.000Z', 'Z') }, words)
}

/** The day on which a moment falls in a zone, whatever the hour. */
export function dayOf(language: Language, instant: string, timeZone: string): ElementContent {
	const date = new Date(instant)
	return h('time', { dateTime: isoDay(date, timeZone) }, formatDate(language, date, timeZone))
}

function isMidnight(date: Date, timeZone: string): boolean {
	const { hour, minute } = civilTime(date, timeZone)
	return hour === 0 && minute === 0
}
