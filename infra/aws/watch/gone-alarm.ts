import { Duration } from 'aws-cdk-lib'
import { ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import { RunbookAlarm } from './runbook-alarm.ts'

/**
 * The site shrinks. A newsroom takes down an article now and then, and a story in a dozen languages at most at once: more
 * than twenty within a quarter of an hour are rather a recursive delete, or settings that lost their languages. A story
 * withdrawn in twenty-one languages rings too, and is worth a look.
 */
export function alarmOfGone(scope: Construct, gone: Metric, topic: ITopic): void {
	new RunbookAlarm(scope, 'gone', {
		says: 'More than 20 articles left the site within fifteen minutes.',
		section: 'gone',
		topic,
		metric: gone.with({ period: Duration.minutes(15) }),
		...{ threshold: 20, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD, evaluationPeriods: 1 },
		// Nothing was announced.
		treatMissingData: TreatMissingData.NOT_BREACHING,
	})
}
