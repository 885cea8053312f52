/** What was asked of AWS, in the units of its bill. */
export interface Counted {
	/** PUT and LIST; GET and HEAD. A DELETE costs nothing. */
	readonly s3Writes: number
	readonly s3Reads: number
	/** DynamoDB's write and read request units. */
	readonly rowWrites: number
	readonly rowReads: number
	/** Sends, receives and deletes, each for a batch. */
	readonly sqs: number
	readonly runs: number
	readonly gigabyteSeconds: number
	readonly events: number
	/** Paths and tags taken out of CloudFront. */
	readonly invalidations: number
	readonly logBytes: number
	/** Bytes that stay: in buckets, in the table. */
	readonly bucketBytes: number
	readonly tableBytes: number
}

export type Unit = keyof Counted
export type Tally = { -readonly [unit in Unit]: number }

/** Nothing yet. */
export function nothing(): Tally {
	return {
		s3Writes: 0,
		s3Reads: 0,
		rowWrites: 0,
		rowReads: 0,
		sqs: 0,
		runs: 0,
		gigabyteSeconds: 0,
		events: 0,
		invalidations: 0,
		logBytes: 0,
		bucketBytes: 0,
		tableBytes: 0,
	}
}

/** So many times one, and so many times another … */
export function sum(...parts: readonly (readonly [times: number, counted: Counted])[]): Tally {
	const all = nothing()
	for (const [times, counted] of parts)
		for (const unit of Object.keys(all) as Unit[]) all[unit] += times * counted[unit]
	return all
}
