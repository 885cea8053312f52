import type { Watched } from './bill.ts'
import { daysOfMonth } from './prices.ts'
import type { Resource } from './stacks.ts'

/**
 * Lambda asks a standard queue with five long polls at a time, of 20 seconds each, whether or not anything is in it; with a
 * maximum of concurrency it never asks with fewer (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html).
 */
const polls = { atOnce: 5, aMinute: 3 }

/** What a newsroom has standing that costs something while nobody writes. */
export interface Standing extends Watched {
	/** Queues that Lambda asks. */
	readonly queues: number
}

/** Counts it in the templates. An alarm on an expression is paid for each metric in it. */
export function standing(resources: readonly Resource[]): Standing {
	const of = (type: string) => resources.filter(({ Type }) => Type === type)
	const metrics = of('AWS::Logs::MetricFilter').flatMap(({ Properties: { MetricTransformations = [] } }) =>
		MetricTransformations.map(({ MetricNamespace, MetricName }) => `${MetricNamespace} ${MetricName}`),
	)
	const alarms = of('AWS::CloudWatch::Alarm').map(
		({ Properties: { Metrics } }) => Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1,
	)
	return {
		queues: of('AWS::Lambda::EventSourceMapping').length,
		alarms: alarms.reduce((all, one) => all + one, 0),
		dashboards: of('AWS::CloudWatch::Dashboard').length,
		metrics: new Set(metrics).size,
	}
}

/** SQS requests of a month in which nothing is sent. */
export function idlePolls({ queues }: Standing): number {
	return queues * polls.atOnce * polls.aMinute * 60 * 24 * daysOfMonth
}
