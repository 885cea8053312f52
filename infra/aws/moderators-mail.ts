import { Duration } from 'aws-cdk-lib'
import { EventField, type IEventBus, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { eventSource } from './adapters/event-bus.ts'

export interface ModeratorsMailProps {
	readonly announcements: IEventBus
	readonly email: string
}

/**
 * Tells moderators by e-mail that comments wait: of the first that waits under an article, and not of each that comes while
 * it does. The mail names the article; what the comment says is read at the desk, by who has signed in. The topic is not
 * encrypted with the key that SNS has of its own, which EventBridge may not use.
 */
export class ModeratorsMail extends Construct {
	constructor(scope: Construct, id: string, { announcements, email }: ModeratorsMailProps) {
		super(scope, id)
		const topic = new Topic(this, 'topic', { enforceSSL: true })
		topic.addSubscription(new EmailSubscription(email))
		const article = `${EventField.fromPath('$.detail.story')} (${EventField.fromPath('$.detail.language')})`
		new Rule(this, 'rule', {
			eventBus: announcements,
			eventPattern: { source: [eventSource], detailType: ['comment waits'], detail: { waiting: [1] } },
			targets: [
				new SnsTopic(topic, {
					message: RuleTargetInput.fromText(`A comment on ${article} waits for a moderator: /desk/comments/`),
					// A mail that comes a day late is none.
					maxEventAge: Duration.hours(24),
					retryAttempts: 20,
				}),
			],
		})
	}
}
