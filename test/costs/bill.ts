import type { Counted } from './counted.ts'
import { free, prices } from './prices.ts'

/** What stands there and is paid by the month: alarms (each metric of one counts), dashboards, metrics of one's own. */
export interface Watched {
	readonly alarms: number
	readonly dashboards: number
	readonly metrics: number
}

const million = 1e6
const gigabyte = 1e9

/** Lines of a bill, in US dollars. */
export interface Bill {
	readonly 'S3 requests': number
	readonly DynamoDB: number
	readonly Lambda: number
	readonly 'SQS, EventBridge, logs': number
	readonly invalidations: number
}

/** What it costs, by list price or after what is free each month. */
export function bill(counted: Counted, after: 'list price' | 'free tier' = 'list price'): Bill {
	const beyond = (used: number, given: number) => (after === 'free tier' ? Math.max(0, used - given) : used)
	const { s3, dynamodb, lambda, sqs } = prices
	return {
		'S3 requests': (counted.s3Writes * s3.thousandWrites + counted.s3Reads * s3.thousandReads) / 1000,
		DynamoDB: (counted.rowWrites * dynamodb.millionWrites + counted.rowReads * dynamodb.millionReads) / million,
		Lambda:
			(beyond(counted.runs, free.lambda.runs) / million) * prices.lambdaMillionRuns +
			beyond(counted.gigabyteSeconds, free.lambda.gigabyteSeconds) * lambda.gigabyteSecond.arm64,
		'SQS, EventBridge, logs':
			(beyond(counted.sqs, free.sqsRequests) / million) * sqs.millionRequests +
			(counted.events / million) * prices.eventsMillion +
			beyond(counted.logBytes / gigabyte, free.logGigabytes) * prices.logsGigabyte,
		invalidations: beyond(counted.invalidations, free.cloudfront.invalidations) * prices.cloudfront.invalidation,
	}
}

/** All lines together. */
export function total(lines: object): number {
	return Object.values(lines).reduce((all: number, line: number) => all + line, 0)
}

/** A month of keeping so many bytes, the table's with its recovery. */
export function storage({ bucketBytes, tableBytes }: Counted, after: 'list price' | 'free tier'): number {
	const { bucket, table, recovery } = prices.gigabyte
	const paid = Math.max(0, tableBytes / gigabyte - (after === 'free tier' ? free.tableGigabytes : 0))
	return (bucketBytes / gigabyte) * bucket + paid * table + (tableBytes / gigabyte) * recovery
}

/** A month of watching. */
export function watching(watched: Watched, after: 'list price' | 'free tier'): number {
	const { alarm, dashboard, metric } = prices.watch
	const given = after === 'free tier' ? free.watch : { alarms: 0, dashboards: 0, metrics: 0 }
	const beyond = (kind: keyof Watched) => Math.max(0, watched[kind] - given[kind])
	return beyond('alarms') * alarm + beyond('dashboards') * dashboard + beyond('metrics') * metric
}
