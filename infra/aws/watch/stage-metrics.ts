import { Duration } from 'aws-cdk-lib'
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import type { StageQueue } from '../stage-queue.ts'
import { countOf } from './log-metric.ts'

/** What is measured at each stage is measured in these: shorter ones are empty where little is published. */
export const fiveMinutes = Duration.minutes(5)

/** What is measured at each stage. */
export interface StageMetrics {
	readonly stage: string
	/** Messages handed to the function. */
	readonly received: Metric
	/** Seconds that the oldest message waits. */
	readonly age: Metric
	readonly deadLetters: Metric
	readonly runs: Metric
	/** Runs that ended as a whole: time-outs, out of memory, a start that failed. */
	readonly errors: Metric
	/** Messages that failed by themselves; Lambda does not count them, because the run goes on. */
	readonly failed: Metric
	readonly throttles: Metric
}

/** The metrics of the stage at the end of a queue. */
export function stageMetrics(scope: Construct, queue: StageQueue): StageMetrics {
	const { end } = queue
	const every = { period: fiveMinutes }
	return {
		stage: end.stage,
		received: queue.metricNumberOfMessagesReceived(every),
		age: queue.metricApproximateAgeOfOldestMessage(every),
		deadLetters: queue.deadLetters.metricApproximateNumberOfMessagesVisible(every),
		runs: end.metricInvocations(every),
		errors: end.metricErrors(every),
		failed: countOf(scope, end, { event: 'message failed' }, `${end.stage}.failed`).with(every),
		throttles: end.metricThrottles(every),
	}
}
