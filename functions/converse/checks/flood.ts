import type { Limit } from '../visitors.ts'
import type { Check } from './check.ts'

/** Many readers share one address (a school, a whole telephone network), so this is far more than one of them writes. */
const limits: readonly (readonly [string, Limit])[] = [
	['comment, soon', { most: 10, seconds: 600 }],
	['comment, today', { most: 100, seconds: 24 * 3600 }],
]

/** So many comments from one place in so long, and no more. */
export const checkFlood: Check = (draft, { address, tools }) => {
	const takes = limits.every(([what, limit]) => tools.visitors.takes(address, what, limit))
	return takes ? draft : [{ says: 'flood' }]
}
