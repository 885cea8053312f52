import { Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'

/**
 * Where alarms tell people, over TLS only. Not encrypted with the key that SNS has of its own, for CloudWatch may not use
 * it and its alarms would be silent; an alarm says nothing secret
 * (https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger).
 */
export class AlarmTopic extends Topic {
	constructor(scope: Construct, id: string, email: string | undefined) {
		super(scope, id, { enforceSSL: true })
		// A policy of one's own replaces the one by which anything in the account may publish.
		this.addToResourcePolicy(
			new PolicyStatement({
				principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
				actions: ['sns:Publish'],
				resources: [this.topicArn],
				conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
			}),
		)
		if (email !== undefined) this.addSubscription(new EmailSubscription(email))
	}
}
