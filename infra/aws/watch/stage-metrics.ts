import { Duration } from 'aws-cdk-lib'
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import type { QueueEnd, StageQueue } from '../stage-queue.ts'
import { countOf } from './log-metric.ts'

/** What is measured at each stage is measured in these: shorter ones are empty where little is published. */
export const fiveMinutes = Duration.minutes(5)

/** What is measured at each function. */
export interface RunMetrics {
	readonly stage: string
	readonly runs: Metric
	/** Runs that ended as a whole: time-outs, out of memory, a start that failed. */
	readonly errors: Metric
	/** Messages or requests that failed by themselves; Lambda does not count them, because the run goes on. */
	readonly failed: Metric
	readonly throttles: Metric
}

/** What is measured at each stage that messages come to. */
export interface StageMetrics extends RunMetrics {
	/** Messages handed to the function. */
	readonly received: Metric
	/** Seconds that the oldest message waits. */
	readonly age: Metric
	readonly deadLetters: Metric
}

/** The metrics of a function; `event` is what its log says of what failed by itself. */
export function runMetrics(scope: Construct, end: QueueEnd, event: string): RunMetrics {
	const every = { period: fiveMinutes }
	return {
		stage: end.stage,
		runs: end.metricInvocations(every),
		errors: end.metricErrors(every),
		failed: countOf(scope, end, { event }, `${end.stage}.failed`).with(every),
		throttles: end.metricThrottles(every),
	}
}

/** The metrics of the stage at the end of a queue. */
export function stageMetrics(scope: Construct, queue: StageQueue): StageMetrics {
	const { end } = queue
	const every = { period: fiveMinutes }
	return {
		...runMetrics(scope, end, 'message failed'),
		received: queue.metricNumberOfMessagesReceived(every),
		age: queue.metricApproximateAgeOfOldestMessage(every),
		deadLetters: queue.deadLetters.metricApproximateNumberOfMessagesVisible(every),
	}
}
