import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { namespaceOf } from './log-metric.ts'

/** What the canary's log is counted as; by name, because dashboard and canary stand in two stacks. */
export const canaryNames = {
	runs: 'canary.runs',
	failed: 'canary.failed',
	published: 'canary.published-seconds',
	retracted: 'canary.retracted-seconds',
} as const

/** A metric of the canary, by default an hour at a time: so often it runs. */
export function canaryMetric(
	scope: Construct,
	name: keyof typeof canaryNames,
	statistic: string,
	period = Duration.hours(1),
): Metric {
	return new Metric({ namespace: namespaceOf(scope), metricName: canaryNames[name], statistic, period })
}
