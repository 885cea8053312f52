import { prices as watched } from '../../infra/aws/watch/prices.ts'

/**
 * List prices in us-east-1, in US dollars: those that the cost alarm counts with, and the others that a bill has. Prices of
 * CloudFront, S3 storage and EventBridge as read on 22 November 2026; those marked * are from AWS's price pages as they were
 * last known, and were not read again.
 */
export const prices = {
	...watched,
	/** Of requests to functions, a million. */
	lambdaMillionRuns: 0.2,
	/** Events put on a bus of one's own, a million of up to 64 KB. */
	eventsMillion: 1,
	/** Storage, a GB a month; * the table's point-in-time recovery. */
	gigabyte: { bucket: 0.023, table: 0.25, recovery: 0.2 },
	/** * Log lines taken in, a GB. */
	logsGigabyte: 0.5,
	/** * An alarm, a dashboard, a metric of one's own, each a month. */
	watch: { alarm: 0.1, dashboard: 3, metric: 0.3 },
	/** Readers: a GB sent, a million HTTPS requests, a million runs of an edge function, one path or tag that is invalidated. */
	cloudfront: { gigabyte: 0.085, millionRequests: 1, millionEdgeRuns: 0.1, invalidation: 0.005 },
} as const

/** What is free each month for as long as the account stands; * what CloudWatch gives. New accounts have credits besides. */
export const free = {
	lambda: { runs: 1e6, gigabyteSeconds: 400_000 },
	sqsRequests: 1e6,
	tableGigabytes: 25,
	logGigabytes: 5,
	watch: { alarms: 10, dashboards: 3, metrics: 10 },
	cloudfront: { gigabytes: 1000, requests: 10e6, edgeRuns: 2e6, invalidations: 1000 },
} as const

/** Days of a mean month, as in the alarm on costs. */
export const daysOfMonth = 30.4
