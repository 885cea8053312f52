import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Received } from './queue-table.ts'

/** A function on a queue: the same handler that Lambda runs. */
export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>

/** Which messages of a batch failed, by their id in the event, and why where all of them did. */
export interface BatchAnswer {
	readonly failed: ReadonlySet<string>
	readonly error: string
}

/** Calls a function with a batch. As in Lambda all of it failed when the function throws or its answer is no such answer. */
export async function answerOf(handler: QueueHandler, queue: string, batch: readonly Received[]): Promise<BatchAnswer> {
	const ids = batch.map(({ id }) => String(id))
	try {
		const { batchItemFailures } = await handler({ Records: batch.map((message) => recordOf(queue, message)) })
		const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
		const unknown = [...failed].find((id) => !ids.includes(id))
		if (unknown !== undefined) throw new Error(`The handler named a message that was not in its batch: ${unknown}`)
		return { failed, error: '' }
	} catch (error) {
		return { failed: new Set(ids), error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
	}
}

function recordOf(queue: string, { id, body, receives }: Received): SQSRecord {
	return {
		messageId: String(id),
		receiptHandle: `${id}-${receives}`,
		body,
		attributes: {
			ApproximateReceiveCount: String(receives),
			SentTimestamp: '',
			SenderId: '',
			ApproximateFirstReceiveTimestamp: '',
		},
		messageAttributes: {},
		md5OfBody: '',
		eventSource: 'aws:sqs',
		eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
		awsRegion: 'local',
	}
}
