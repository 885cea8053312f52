import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import type { Queue } from '../../functions/ports/queue.ts'
import { DynamoCatalogue } from './adapters/dynamo-catalogue.ts'
import { S3Store } from './adapters/s3-store.ts'
import { SqsQueue } from './adapters/sqs-queue.ts'

/** A request that hangs is given up and tried again, twice, well within any function's time-out. In milliseconds. */
const requestHandler = {
	connectionTimeout: 1_000,
	requestTimeout: 5_000,
	throwOnRequestTimeout: true,
	socketTimeout: 5_000,
}
const s3 = new S3Client({ requestHandler })
const dynamodb = new DynamoDBClient({ requestHandler })
const sqs = new SQSClient({ requestHandler })

/** The three ports of the domain on AWS, by the names in a function's environment. */
export const bucket = (name: string): ObjectStore => new S3Store({ client: s3, bucket: name })
export const table = (name: string): Catalogue => new DynamoCatalogue({ client: dynamodb, table: name })
export const queue = (url: string): Queue => new SqsQueue({ client: sqs, queueUrl: url })
