import { instantOf } from '../../article/instant.ts'
import type { Path } from './yaml-document.ts'

/** Dates of newspapers: outside of these years ISO 8601 needs more than four digits, or means another calendar. */
const years = [1500, 9900] as const

/**
 * Dates that have the right form and are no moment all the same: `09:00:99`, an offset of 99 hours, words after the
 * time. Those in a field that could be read, with the paths under which they stand.
 */
export function impossibleDates(field: string, value: unknown): { path: Path; found: string }[] {
	if (field === 'corrections' && Array.isArray(value))
		return value.flatMap(({ date }: { date: string }, index) =>
			isInstant(date) ? [] : [{ path: [field, index, 'date'], found: date }],
		)
	const dated = ['date', 'updated', 'embargo', 'expires'].includes(field)
	return dated && typeof value === 'string' && !isInstant(value) ? [{ path: [field], found: value }] : []
}

function isInstant(text: string): boolean {
	const year = Number(text.slice(0, 4))
	return year > years[0] && year < years[1] && !Number.isNaN(instantOf(text, 'UTC').getTime())
}
