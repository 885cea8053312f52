import { SQSClient } from '@aws-sdk/client-sqs'
import type { Queue } from '../../../functions/ports/queue.ts'
import { SqsQueue } from '../adapters/sqs-queue.ts'
import { requestHandler } from '../request-handler.ts'

const client = new SQSClient({ requestHandler })

/** A queue on AWS, by its address. */
export const queue = (url: string): Queue => new SqsQueue({ client, queueUrl: url })
