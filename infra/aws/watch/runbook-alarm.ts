import { Alarm, type AlarmProps } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'

/** The runbook's sections on alarms: headings of docs/operations.md. */
export type RunbookSection =
	| 'dead-letters'
	| 'verdict-age'
	| 'publish-age'
	| 'errors'
	| 'throttles'
	| 'gone'
	| 'canary'
	| 'cost'

export interface RunbookAlarmProps extends Omit<AlarmProps, 'alarmDescription' | 'alarmName'> {
	/** One sentence: what is so. */
	readonly says: string
	readonly section: RunbookSection
	readonly topic: ITopic
}

/** An alarm that says what is so and where to read what to do, and tells people. */
export class RunbookAlarm extends Alarm {
	constructor(scope: Construct, id: string, { says, section, topic, ...props }: RunbookAlarmProps) {
		super(scope, id, { ...props, alarmDescription: `${says} docs/operations.md#${section}` })
		this.addAlarmAction(new SnsAction(topic))
	}
}
