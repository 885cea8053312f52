import { instantOf } from '../../article/instant.ts'
import { problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

/** An update does not come before the publication, an expiry comes after it. An embargo in the past is fine. */
export const checkDates: FieldCheck = ({ fields: { date, updated, expires }, newsroom, placeOf }) => {
	if (date === undefined) return []
	const { timeZone } = newsroom.site
	const published = instantOf(date, timeZone)
	const problems = []
	// A day without a time is compared as a day: an update on the publication's own day is no mistake.
	const wholeDay = updated !== undefined && !updated.includes('T') && updated.slice(0, 10) >= date.slice(0, 10)
	if (updated !== undefined && !wholeDay && instantOf(updated, timeZone) < published)
		problems.push(problem('updated-early', placeOf(['updated']), { updated, date }))
	if (expires !== undefined && instantOf(expires, timeZone) <= published)
		problems.push(problem('expires-early', placeOf(['expires']), { expires, date }))
	return problems
}
