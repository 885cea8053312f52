import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { QueueEnd } from '../stage-queue.ts'
import { alarmOfErrors } from './stage-alarms.ts'
import { type RunMetrics, runMetrics } from './stage-metrics.ts'

export interface RequestWatchProps {
	/** A function that answers requests, and has no queue. */
	readonly of: QueueEnd
	/** Where alarms tell people. */
	readonly topic: ITopic
}

/** What is measured at a function that answers people: they see that it failed, and try again or go. */
export class RequestWatch extends Construct {
	readonly metrics: RunMetrics

	constructor(scope: Construct, id: string, { of, topic }: RequestWatchProps) {
		super(scope, id)
		this.metrics = runMetrics(this, of, 'request failed')
		alarmOfErrors(this, this.metrics, topic)
	}
}
