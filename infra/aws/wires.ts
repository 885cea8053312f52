import { Stack } from 'aws-cdk-lib'
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront'
import type { IUserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { IEventBus } from 'aws-cdk-lib/aws-events'
import { Grant, type IGrantable, type IRole } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { IScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'

/**
 * What joins a function to a bucket, a table, a queue or alarms: its name, which goes into the environment, and the right
 * to use it, which goes into the role. One cannot be had without the other.
 */
export interface Wire {
	readonly name: string
	grant(to: IGrantable): void
}

/** Reads objects under some prefixes as they are now. */
export function readsUnder(bucket: IBucket, ...prefixes: readonly string[]): Wire {
	return wire(bucket.bucketName, [
		{ actions: ['s3:GetObject'], resources: prefixes.map((prefix) => bucket.arnForObjects(`${prefix}*`)) },
		{ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
	])
}

/** Reads some objects as they are now; writes and deletes others. */
export function readsAndKeepsUnder(
	bucket: IBucket,
	{ reads: read, keeps: kept }: { readonly reads: readonly string[]; readonly keeps: string },
): Wire {
	const under = (prefixes: readonly string[]) => prefixes.map((prefix) => bucket.arnForObjects(`${prefix}*`))
	return wire(bucket.bucketName, [
		{ actions: ['s3:GetObject'], resources: under([...read, kept]) },
		{ actions: ['s3:PutObject', 's3:DeleteObject'], resources: under([kept]) },
		{ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
	])
}

/** Reads objects, in any version, and puts new versions; deletes none. */
export function readsAndPuts(bucket: IBucket): Wire {
	return wire(bucket.bucketName, [
		{ actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'], resources: [bucket.arnForObjects('*')] },
		{ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
	])
}

/** Reads objects, in any version. Listing is part of it: without, S3 answers 403 and not 404 where nothing is. */
export function reads(bucket: IBucket): Wire {
	return wire(bucket.bucketName, [
		{ actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [bucket.arnForObjects('*')] },
		{ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
	])
}

/** Reads, writes and deletes objects; never a version for good. */
export function keeps(bucket: IBucket): Wire {
	return wire(bucket.bucketName, [
		{ actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], resources: [bucket.arnForObjects('*')] },
		{ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
	])
}

/** Writes photos, which are never written over, and articles' social cards and the site's icons, which are. */
export function draws(site: IBucket): Wire {
	return wire(site.bucketName, [
		{
			actions: ['s3:GetObject', 's3:PutObject'],
			resources: ['photos/*', '*/card.jpg', 'icon-*.png', 'apple-touch-icon.png'].map((keys) =>
				site.arnForObjects(keys),
			),
		},
		{ actions: ['s3:ListBucket'], resources: [site.bucketArn] },
	])
}

/** Reads objects whose names are known: where nothing is, S3 answers 403 and not 404, because nothing may be listed. */
export function readsNamed(bucket: IBucket, keys: string): Wire {
	return wire(bucket.bucketName, [{ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(keys)] }])
}

/** Writes these objects, and reads none. */
export function writes(bucket: IBucket, keys: readonly string[]): Wire {
	return wire(bucket.bucketName, [
		{ actions: ['s3:PutObject'], resources: keys.map((key) => bucket.arnForObjects(key)) },
	])
}

/** Reads objects under some prefixes, and keeps others under one. */
export function keepsUnder(bucket: IBucket, prefix: string, ...read: readonly string[]): Wire {
	const keys = (prefixes: readonly string[]) => prefixes.map((one) => bucket.arnForObjects(`${one}*`))
	return wire(bucket.bucketName, [
		{ actions: ['s3:GetObject'], resources: keys([prefix, ...read]) },
		{ actions: ['s3:PutObject'], resources: keys([prefix]) },
		{ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
	])
}

/** Asks for rows, and writes none. */
export function queries(table: ITable): Wire {
	return wire(table.tableName, [{ actions: ['dynamodb:Query'], resources: [table.tableArn] }])
}

/** Reads rows, and writes none. */
export function looksUp(table: ITable): Wire {
	const actions = ['dynamodb:GetItem', 'dynamodb:Query']
	return wire(table.tableName, [{ actions, resources: [table.tableArn] }])
}

/** Reads and writes rows; a transaction asks for the rights of its parts. */
export function rows(table: ITable): Wire {
	const actions = ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem']
	return wire(table.tableName, [
		{ actions: actions.map((action) => `dynamodb:${action}`), resources: [table.tableArn] },
	])
}

/** Sends messages. */
export function sends(queue: IQueue): Wire {
	return wire(queue.queueUrl, [{ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }])
}

/**
 * Makes schedules in a group of them, and does nothing else to them
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html).
 */
export function schedules(group: IScheduleGroup): Wire {
	const { scheduleGroupName: name, stack } = group
	const all = stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${name}/*` })
	return wire(name, [{ actions: ['scheduler:CreateSchedule'], resources: [all] }])
}

/**
 * Hands a role to EventBridge Scheduler, and to no other service
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).
 */
export function passes(role: IRole): Wire {
	const conditions = { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } }
	return wire(role.roleArn, [{ actions: ['iam:PassRole'], resources: [role.roleArn], conditions }])
}

/** Names the queue at which schedules ring. To send there is the right of the role that is passed. */
export function rings(queue: IQueue): Wire {
	return wire(queue.queueArn, [])
}

/** Asks who an editor is, as a client of the pool: what it asks is open to all who have the client's id, and needs no right. */
export function signsInWith(client: IUserPoolClient): Wire {
	return wire(client.userPoolClientId, [])
}

/** Puts events on a bus. */
export function announces(bus: IEventBus): Wire {
	return wire(bus.eventBusName, [{ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }])
}

/**
 * Holds a key that signs. CloudFormation puts it into the environment when it deploys, so the function need not ask for it:
 * that would cost every cold start a call.
 */
export function signs(key: ISecret): Wire {
	return wire(key.secretValue.unsafeUnwrap(), [])
}

/** Reads a secret when it runs: what is in it is filled in by people, after the deploy. */
export function reveals(secret: ISecret): Wire {
	return wire(secret.secretArn, [{ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }])
}

/** Publishes to a topic. */
export function publishes(topic: ITopic): Wire {
	return wire(topic.topicArn, [{ actions: ['sns:Publish'], resources: [topic.topicArn] }])
}

/** A word that a function is told, and no right at all. */
export function says(word: string): Wire {
	return wire(word, [])
}

/** Takes what is cached out of a distribution. */
export function purges(distribution: IDistribution): Wire {
	const arn = Stack.of(distribution).formatArn({
		service: 'cloudfront',
		region: '',
		resource: 'distribution',
		resourceName: distribution.distributionId,
	})
	return wire(distribution.distributionId, [{ actions: ['cloudfront:CreateInvalidation'], resources: [arn] }])
}

interface Right {
	readonly actions: string[]
	readonly resources: string[]
	readonly conditions?: Record<string, Record<string, unknown>>
}

function wire(name: string, rights: readonly Right[]): Wire {
	return {
		name,
		grant: (grantee) => {
			for (const { actions, resources, conditions } of rights)
				Grant.addToPrincipal({ grantee, actions, resourceArns: resources, ...(conditions && { conditions }) })
		},
	}
}
