import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { eventTypes } from '../../functions/catalogue/event-types.ts'
import { type Want, writtenWants } from '../../functions/notify/wants.ts'
import { eventSource } from './adapters/event-bus.ts'
import { addressAttribute } from './adapters/sns-mailer.ts'
import type { NewsroomBucket } from './buckets.ts'
import type { CatalogueTable } from './catalogue-table.ts'
import type { NotifyConfig } from './config.ts'
import { settingsOf } from './settings/stage-stack.ts'
import { StageFunction } from './stage-function.ts'
import { StageQueue } from './stage-queue.ts'
import { keepsUnder, publishes, reveals, rows, says, sends } from './wires.ts'

export interface NotifyProps {
	readonly announcements: IEventBus
	readonly desk: NewsroomBucket
	readonly catalogue: CatalogueTable
	/** At least one. */
	readonly wants: readonly Want[]
}

/** NOTIFY: what became of articles in; those who want to know are told. Only what somebody wants is taken from the bus. */
export class Notify extends Construct {
	readonly toNotify: StageQueue

	constructor(scope: Construct, id: string, { announcements, desk, catalogue, wants }: NotifyProps) {
		super(scope, id)
		// In the stack's own scope, as the other queues are: the runbook names them in one way.
		this.toNotify = new StageQueue(scope, 'to-notify', { handledWithin: Duration.seconds(30) })
		const { toNotify } = this
		new Rule(this, 'announced', {
			eventBus: announcements,
			eventPattern: {
				source: [eventSource],
				detailType: [...new Set(wants.flatMap(({ on }) => on))].map((one) => eventTypes[one]),
			},
			// What the queue does not take is a dead letter, which rings.
			targets: [new SqsQueue(toNotify, { deadLetterQueue: toNotify.deadLetters })],
		})
		const addresses = [...new Set(wants.flatMap(({ address }) => address ?? []))]
		const asksChannels = wants.some(({ to }) => to !== 'email')
		new StageFunction<NotifyConfig>(this, {
			stage: 'notify',
			// All places of a message at once, each within 5 seconds (adapters/https-sender.ts), and tried twice at most.
			from: { queue: toNotify, batch: 5, runs: 2 },
			memory: 512,
			wires: {
				DESK_BUCKET: keepsUnder(desk, 'outbox/', 'settings/'),
				CATALOGUE_TABLE: rows(catalogue),
				NOTIFY_QUEUE: sends(toNotify),
				NOTICES: says(writtenWants(wants)),
				MAIL_TOPIC: addresses.length > 0 ? publishes(this.#mail(addresses)) : says('none'),
				CHANNELS_SECRET: asksChannels ? reveals(this.#channels()) : says('none'),
				DESK_ADDRESS: says(settingsOf(this).deskAddress ?? 'unknown'),
			},
		})
	}

	/**
	 * Mail goes by way of SNS, which asks each address first, and sends it what is for it. Not encrypted with the key that SNS
	 * has of its own, as the alarms are not: nothing secret is in it.
	 */
	#mail(addresses: readonly string[]): Topic {
		const topic = new Topic(this, 'mail', { enforceSSL: true })
		for (const address of addresses) {
			const filterPolicy = { [addressAttribute]: SubscriptionFilter.stringFilter({ allowlist: [address] }) }
			topic.addSubscription(new EmailSubscription(address, { filterPolicy }))
		}
		return topic
	}

	/** Filled in by an administrator; another template here would empty it again. */
	#channels(): Secret {
		const secret = new Secret(this, 'channels', {
			description: 'Where chat rooms and webhooks of the notices are reached, and with which key',
			generateSecretString: {
				secretStringTemplate: JSON.stringify({ slack: '', telegram: '', webhook: '' }),
				generateStringKey: 'webhookKey',
				passwordLength: 64,
				excludePunctuation: true,
			},
			removalPolicy: RemovalPolicy.DESTROY,
		})
		new CfnOutput(this, 'secret', { key: 'ChannelsSecret', value: secret.secretArn })
		return secret
	}
}
