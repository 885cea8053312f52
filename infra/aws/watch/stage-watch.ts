import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { StageQueue } from '../stage-queue.ts'
import { type AgeSection, alarmOfAge, alarmOfDeadLetters, alarmOfErrors } from './stage-alarms.ts'
import { type StageMetrics, stageMetrics } from './stage-metrics.ts'

export interface StageWatchProps {
	/** The stage's queue; the function is at its end. */
	readonly queue: StageQueue
	/** Where alarms tell people. */
	readonly topic: ITopic
	/** Who waits while its messages wait; nobody does where it is not said. */
	readonly age?: AgeSection
}

/** What is measured at a stage, and its alarms. */
export class StageWatch extends Construct {
	readonly metrics: StageMetrics

	constructor(scope: Construct, id: string, { queue, topic, age }: StageWatchProps) {
		super(scope, id)
		this.metrics = stageMetrics(this, queue)
		alarmOfDeadLetters(this, this.metrics, topic)
		alarmOfErrors(this, this.metrics, topic)
		if (age !== undefined) alarmOfAge(this, this.metrics, age, topic)
	}
}
