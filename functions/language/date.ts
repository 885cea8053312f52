import { LRUCache } from 'lru-cache'
import type { Language, SecondCalendar } from './language.ts'
import { localDigits } from './number.ts'

/** A civil date and time in some zone. `month` 1–12; `hour` 0–23. */
export interface CivilTime {
	readonly year: number
	readonly month: number
	readonly day: number
	readonly hour: number
	readonly minute: number
}

/** The civil time of an instant in an IANA time zone. */
export function civilTime(instant: Date, timeZone: string): CivilTime {
	return civilTimeIn('gregory', timeZone, instant)
}

/** `yyyy-mm-dd` of an instant in a time zone: the day a story belongs to. */
export function isoDay(instant: Date, timeZone: string): string {
	const { year, month, day } = civilTime(instant, timeZone)
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** The date in the language's words and digits; with a second calendar, both (`۲۹ آبان ۱۴۰۵ (۲۰ نوامبر ۲۰۲۶)`). */
export function formatDate(language: Language, instant: Date, timeZone: string): string {
	const gregorian = writeDate(language.date, language.months, civilTime(instant, timeZone))
	const both =
		language.secondCalendar === null
			? gregorian
			: language.secondCalendar.both
					.replace('{first}', gregorian)
					.replace('{second}', secondDate(language.secondCalendar, instant, timeZone))
	return localDigits(language, both)
}

/** Date and 24-hour time of an instant, as `formatDate` writes the date. */
export function formatDateTime(language: Language, instant: Date, timeZone: string): string {
	const { hour, minute } = civilTime(instant, timeZone)
	return language.dateTime
		.replace('{date}', formatDate(language, instant, timeZone))
		.replace('{time}', localDigits(language, `${pad(hour)}:${pad(minute)}`))
}

function secondDate(second: SecondCalendar, instant: Date, timeZone: string): string {
	return writeDate(second.date, second.months, civilTimeIn(second.calendar, timeZone, instant))
}

function writeDate(pattern: string, months: readonly string[], date: CivilTime): string {
	const month = months[date.month - 1]
	if (month === undefined) throw new RangeError(`No name for month ${date.month}`)
	return pattern.replace('{day}', String(date.day)).replace('{month}', month).replace('{year}', String(date.year))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Only the arithmetic of calendars and zones is asked of Intl: numbers are the same in every ICU. */
function formatterFor(timeZone: string, calendar: string): Intl.DateTimeFormat {
	const key = `${timeZone} ${calendar}`
	let formatter = formatters.get(key)
	if (formatter === undefined) {
		formatter = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
			timeZone,
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		})
		formatters.set(key, formatter)
	}
	return formatter
}

/** Asking Intl takes 40 µs, and a page writes the same few instants several times: 4,000 of them are 400 KB. */
const known = new LRUCache<string, CivilTime>({ max: 4000 })

function civilTimeIn(calendar: string, timeZone: string, instant: Date): CivilTime {
	const key = `${calendar} ${timeZone} ${instant.getTime()}`
	const time = known.get(key) ?? fieldsOf(formatterFor(timeZone, calendar), instant)
	known.set(key, time)
	return time
}

function fieldsOf(formatter: Intl.DateTimeFormat, instant: Date): CivilTime {
	const parts = formatter.formatToParts(instant)
	const number = (type: Intl.DateTimeFormatPartTypes) =>
		Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10)
	return {
		year: number('year'),
		month: number('month'),
		day: number('day'),
		hour: number('hour'),
		minute: number('minute'),
	}
}

function pad(value: number, width = 2): string {
	return String(value).padStart(width, '0')
}
