import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import type { Queue } from '../../functions/ports/queue.ts'
import { DynamoCatalogue } from './adapters/dynamo-catalogue.ts'
import { s3Clients } from './adapters/s3-clients.ts'
import { S3Store } from './adapters/s3-store.ts'
import { SqsQueue } from './adapters/sqs-queue.ts'
import { requestHandler } from './request-handler.ts'

const s3 = s3Clients()
const dynamodb = new DynamoDBClient({ requestHandler })
const sqs = new SQSClient({ requestHandler })

/** The ports of every stage on AWS, by the names in a function's environment; alarms are in alarms-port.ts. */
export const bucket = (name: string): ObjectStore => new S3Store({ clients: s3, bucket: name })
export const table = (name: string): Catalogue => new DynamoCatalogue({ client: dynamodb, table: name })
export const queue = (url: string): Queue => new SqsQueue({ client: sqs, queueUrl: url })
