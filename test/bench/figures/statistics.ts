/** What some measurements come to. */
export interface Statistics {
	readonly median: number
	readonly min: number
	readonly max: number
	/** Nearest rank: of fewer than a hundred values the largest. */
	readonly p99: number
}

/** How many times another's: in the middle, at best and at worst. */
export interface Ratio {
	readonly median: number
	readonly min: number
	readonly max: number
}

/** Median (of an even count the mean of the two in the middle), extremes and the 99th percentile. Throws without values. */
export function statisticsOf(values: readonly number[]): Statistics {
	const sorted = values.toSorted((a, b) => a - b)
	const at = (index: number) => {
		const value = sorted[index]
		if (value === undefined) throw new RangeError('No values')
		return value
	}
	const half = sorted.length / 2
	const median = (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2
	return { median, min: at(0), max: at(sorted.length - 1), p99: at(Math.ceil(sorted.length * 0.99) - 1) }
}

/**
 * How many times another's measurements some are. As many of both were taken in the same rounds, and are compared pair
 * by pair, so that a slow minute of the machine falls out; otherwise each is compared with the other's median.
 */
export function ratioOf(values: readonly number[], others: readonly number[]): Ratio | null {
	if (values.length === 0 || others.length === 0) return null
	const base = statisticsOf(others).median
	const paired = values.length === others.length
	const { median, min, max } = statisticsOf(
		values.map((value, round) => value / (paired ? (others[round] ?? base) : base)),
	)
	return { median, min, max }
}
