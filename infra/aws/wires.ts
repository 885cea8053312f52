import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'

/**
 * What joins a function to a bucket, a table or a queue: its name, which goes into the environment, and the right to use
 * it, which goes into the role. One cannot be had without the other.
 */
export interface Wire {
	readonly name: string
	grant(to: IGrantable): void
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

/** Writes objects under a prefix, unseen. */
export function adds(bucket: IBucket, prefix: string): Wire {
	return wire(bucket.bucketName, [{ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${prefix}*`)] }])
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

interface Right {
	readonly actions: string[]
	readonly resources: string[]
}

function wire(name: string, rights: readonly Right[]): Wire {
	return {
		name,
		grant: (grantee) => {
			for (const { actions, resources } of rights) Grant.addToPrincipal({ grantee, actions, resourceArns: resources })
		},
	}
}
