import { ComparisonOperator, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { RunbookAlarm, type RunbookSection } from './runbook-alarm.ts'
import { fiveMinutes, type RunMetrics, type StageMetrics } from './stage-metrics.ts'

const atLeast = ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
const above = ComparisonOperator.GREATER_THAN_THRESHOLD

/** A queue or function that is at rest says nothing for hours: that is how it should be. */
const treatMissingData = TreatMissingData.NOT_BREACHING

/** Each dead letter waits for a person: one is enough. */
export function alarmOfDeadLetters(scope: Construct, { stage, deadLetters }: StageMetrics, topic: ITopic): void {
	new RunbookAlarm(scope, 'dead-letters', {
		says: `A message to ${stage} failed five times and was set aside.`,
		...{ section: 'dead-letters', topic, metric: deadLetters, treatMissingData },
		...{ threshold: 1, comparisonOperator: atLeast, evaluationPeriods: 1 },
	})
}

/**
 * Whoever saves a file sees the outcome in seconds, so minutes are too long. But a message that is meant to wait, for the
 * second look after a retry or for the last minutes of an embargo, is in the queue for up to 900 seconds (receives.ts);
 * 300 more are one retry (180 seconds; 360 for photos, most of them in the same 900) and room.
 */
const longestWait = 1200

/** Editors wait for a verdict, or readers for a page. */
export function alarmOfAge(scope: Construct, { stage, age }: StageMetrics, of: AgeSection, topic: ITopic): void {
	const waits = of === 'verdict-age' ? 'A file has waited 20 minutes for' : 'A page has waited 20 minutes for'
	new RunbookAlarm(scope, 'age', {
		says: `${waits} ${stage}.`,
		...{ section: of, topic, metric: age, treatMissingData },
		...{ threshold: longestWait, comparisonOperator: atLeast, evaluationPeriods: 1 },
	})
}
export type AgeSection = Extract<RunbookSection, 'verdict-age' | 'publish-age'>

/**
 * Failures for each hundred runs, if there are three: one message that can never be handled comes back each 180 seconds,
 * fails at most twice in five minutes, and becomes a dead letter; it is no ill of the function. Two periods are ten minutes:
 * a function that fails at everything is known before the fifth try, after 4 × 180 seconds, sets its messages aside.
 */
export function alarmOfErrors(scope: Construct, { stage, runs, errors, failed }: RunMetrics, topic: ITopic): void {
	new RunbookAlarm(scope, 'errors', {
		says: `More than a tenth of the runs of ${stage} fail.`,
		section: 'errors',
		topic,
		metric: new MathExpression({
			// A log line may count to another five minutes than the run that wrote it.
			expression: 'IF(errors + FILL(failed, 0) >= 3, 100 * (errors + FILL(failed, 0)) / runs, 0)',
			usingMetrics: { runs, errors, failed },
			label: `${stage}: failures for each hundred runs`,
			period: fiveMinutes,
		}),
		...{ threshold: 10, comparisonOperator: above, evaluationPeriods: 2, treatMissingData },
	})
}

/**
 * Of all functions together, because it is the account that has run out of room: each stage's own limit is kept by its
 * queue and throttles nothing. A burst that is over in fifteen minutes has only waited in its queue.
 */
export function alarmOfThrottles(scope: Construct, stages: readonly RunMetrics[], topic: ITopic): void {
	new RunbookAlarm(scope, 'throttles', {
		says: 'Functions have been refused for fifteen minutes, because the account runs too many at once.',
		section: 'throttles',
		topic,
		metric: new MathExpression({
			// Not with plus signs: a function that does not run says nothing, and nothing plus one is nothing.
			expression: 'SUM(METRICS())',
			usingMetrics: Object.fromEntries(stages.map(({ stage, throttles }) => [stage, throttles])),
			label: 'throttles',
			period: fiveMinutes,
		}),
		...{ threshold: 1, comparisonOperator: atLeast, evaluationPeriods: 3, treatMissingData },
	})
}
