import { civilTime, isoDay } from '../language/date.ts'

/**
 * The instant that a checked date means: with an offset it is exact, without a time it is midnight in the site's zone
 * (Almaty's midnight, not London's: at +05:00 the difference is the wrong day).
 */
export function instantOf(text: string, timeZone: string): Date {
	const exact = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
	if (/T.*(Z|[+-]\d{2}:\d{2})$/.test(exact)) return new Date(exact)
	return midnight(text.slice(0, 10), timeZone)
}

/** The instants at which a civil day (`yyyy-mm-dd`) begins and ends in a zone, ISO 8601. */
export function dayBounds(day: string, timeZone: string): { readonly start: string; readonly end: string } {
	const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10)
	return { start: midnight(day, timeZone).toISOString(), end: midnight(next, timeZone).toISOString() }
}

/**
 * The first moment of a civil day in a zone: UTC midnight moved by the zone's offset there, twice for days of a clock
 * change. Where clocks skip midnight itself (Cairo, Santiago), the second move would end in the day before.
 */
function midnight(day: string, timeZone: string): Date {
	const wanted = Date.parse(`${day}T00:00:00Z`)
	const first = new Date(wanted - offsetAt(new Date(wanted), timeZone))
	const second = new Date(wanted - offsetAt(first, timeZone))
	return isoDay(second, timeZone) === day ? second : first
}

/** The zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(instant: Date, timeZone: string): number {
	const { year, month, day, hour, minute } = civilTime(instant, timeZone)
	return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant.getTime() / 60_000) * 60_000
}
