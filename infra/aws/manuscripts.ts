import { Duration } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { NewsroomBucket } from './buckets.ts'

/** How long an overwritten or deleted manuscript is kept: far longer than a message can wait to name it (14 days). */
const oldVersions = Duration.days(90)

/**
 * What editors upload. Of removals only delete markers are announced, which is what a delete in a versioned bucket makes:
 * `ObjectRemoved:Delete` also comes when somebody clears out one old version, and nothing leaves the site for that.
 */
const announced = ['s3:ObjectCreated:*', 's3:ObjectRemoved:DeleteMarkerCreated']

/** The bucket that editors upload to: every version is kept, because functions read the version that an event names. */
export class Manuscripts extends NewsroomBucket {
	constructor(scope: Construct, id: string) {
		super(scope, id, {
			versioned: true,
			lifecycleRules: [{ noncurrentVersionExpiration: oldVersions, expiredObjectDeleteMarker: true }],
		})
	}

	/**
	 * Tells a queue of every upload and delete. Set as the bucket's own property, where CDK's `addEventNotification` would
	 * add a custom resource; S3 tries the queue when it is set, so the queue and its policy come first.
	 */
	announceTo(queue: Queue): void {
		// By account and not by the bucket's ARN: the policy would wait for the bucket, which waits for the policy.
		queue.addToResourcePolicy(
			new PolicyStatement({
				principals: [new ServicePrincipal('s3.amazonaws.com')],
				actions: ['sqs:SendMessage'],
				resources: [queue.queueArn],
				conditions: { StringEquals: { 'aws:SourceAccount': this.stack.account } },
			}),
		)
		const bucket = this.node.defaultChild as CfnBucket
		bucket.notificationConfiguration = {
			queueConfigurations: announced.map((event) => ({ event, queue: queue.queueArn })),
		}
		bucket.node.addDependency(queue)
	}
}
