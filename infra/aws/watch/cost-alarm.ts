import { ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { RunbookAlarm } from './runbook-alarm.ts'

/** A day that costs more than the month's budget has for it; the metric is that day's cost, times the days of a month. */
export function alarmOfCost(scope: Construct, cost: IMetric, budget: number, topic: ITopic): void {
	new RunbookAlarm(scope, 'cost', {
		says: `A month of days like this one costs more than ${budget} US dollars.`,
		section: 'cost',
		topic,
		metric: cost,
		...{ threshold: budget, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD, evaluationPeriods: 1 },
		// A day without a run costs nothing.
		treatMissingData: TreatMissingData.NOT_BREACHING,
	})
}
