import { civilTime } from '../../../../functions/language/date.ts'
import { Refusal } from '../archive/archive.ts'

const written =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\s+[A-Z]{2,5})?)?$/

/**
 * A date of an archive as a manuscript has it: a day stays a day, a time gets its offset, in the given zone where it has
 * none of its own. Throws a Refusal for what no calendar has or nobody can read.
 */
export function dateOf(text: string, timeZone: string): string {
	const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] =
		written.exec(text.trim()) ?? []
	if (year === '') throw new Refusal('date-unreadable', text)
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
	const noon = new Date(`${date}T12:00:00Z`)
	if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== date)
		throw new Refusal('date-impossible', text)
	if (hour === undefined) return date
	if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw new Refusal('date-impossible', text)
	const time = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`
	return time + (offset === undefined ? offsetAt(time, timeZone) : colons(offset))
}

/** The same as an exact moment: a day is its midnight. */
export function momentOf(text: string, timeZone: string): string {
	const date = dateOf(text, timeZone)
	return date.includes('T') ? date : dateOf(`${date}T00:00:00`, timeZone)
}

/** True when one date comes before another; a day counts as its midnight in UTC, which is near enough to compare. */
export function isBefore(one: string, other: string): boolean {
	return Date.parse(one) < Date.parse(other)
}

/** `+0600` and `UTC` as RFC 3339 has them. */
function colons(offset: string): string {
	if (/^[zZUG]/.test(offset)) return 'Z'
	const digits = offset.replace(':', '').padEnd(5, '0')
	return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

/** The offset of a civil time in a zone: asked at the time as if it were UTC, then at the moment that gives. */
function offsetAt(time: string, timeZone: string): string {
	const asUtc = Date.parse(`${time}Z`)
	const first = minutesAt(asUtc, timeZone)
	return spoken(minutesAt(asUtc - first * 60_000, timeZone))
}

function minutesAt(moment: number, timeZone: string): number {
	const { year, month, day, hour, minute } = civilTime(new Date(moment), timeZone)
	return Math.round(Date.UTC(year, month - 1, day, hour, minute) / 60_000) - Math.floor(moment / 60_000)
}

/** Minutes as an offset: 300 is `+05:00`. */
export function spoken(minutes: number): string {
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
	return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
