import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatDate, isoDay } from '../language/date.ts'
import { say } from '../page/words.ts'
import type { Setting } from './setting.ts'

/** The id of a comment's element: it stays the same while others come and go, and can stand in an address as it is. */
export function commentId(story: string, language: string, number: number): string {
	return `c-${language}-${encodeURIComponent(story)}-${number}`
}

/** The day on which a comment came, and no more: nobody at the desk has to know the hour either. */
export function receivedOn(hour: string, { newsroom, language, words }: Setting): ElementContent[] {
	const { timeZone } = newsroom.site
	const moment = new Date(hour)
	const day = h('time', { dateTime: isoDay(moment, timeZone) }, formatDate(language, moment, timeZone))
	return say(language, words.desk.received, { date: day })
}
