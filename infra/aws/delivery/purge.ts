import { Duration } from 'aws-cdk-lib'
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront'
import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { eventTypes } from '../../../functions/catalogue/event-types.ts'
import { eventSource } from '../adapters/event-bus.ts'
import type { PurgeConfig } from '../config.ts'
import { StageFunction } from '../stage-function.ts'
import { StageQueue } from '../stage-queue.ts'
import { StageWatch } from '../watch/stage-watch.ts'
import { purges, sends } from '../wires.ts'

export interface PurgeProps {
	readonly announcements: IEventBus
	readonly distribution: IDistribution
	/** Where its alarms tell people. */
	readonly topic: ITopic
}

/** PURGE: an article that was taken down or corrected, out of every cache; what else changes is fresh in a minute. */
export class Purge extends Construct {
	constructor(scope: Construct, id: string, { announcements, distribution, topic }: PurgeProps) {
		super(scope, id)
		const toPurge = new StageQueue(this, 'to-purge', { handledWithin: Duration.seconds(30) })
		new Rule(this, 'announced', {
			eventBus: announcements,
			eventPattern: { source: [eventSource], detailType: [eventTypes.gone, eventTypes.corrected] },
			// What the queue does not take is a dead letter, which rings.
			targets: [new SqsQueue(toPurge, { deadLetterQueue: toPurge.deadLetters })],
		})
		new StageFunction<PurgeConfig>(this, {
			stage: 'purge',
			// CloudFront works at 3,000 invalidations at once, and refuses more: those come again.
			from: { queue: toPurge, batch: 10, runs: 2 },
			memory: 512,
			wires: { DISTRIBUTION: purges(distribution), PURGE_QUEUE: sends(toPurge) },
		})
		new StageWatch(this, 'watch', { queue: toPurge, topic, age: 'publish-age' })
	}
}
