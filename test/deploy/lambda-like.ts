import {
	ChangeMessageVisibilityCommand,
	DeleteMessageCommand,
	type Message,
	ReceiveMessageCommand,
	type SQSClient,
} from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'

/**
 * Hands a queue's messages to a handler as Lambda's event source mapping does: a batch at a time, what succeeded is
 * deleted, what failed is to be seen again; at once, where Lambda lets the queue's time-out pass.
 */
export class LambdaLike {
	readonly #client: SQSClient
	readonly #queueUrl: string
	#running: Promise<void> | undefined
	#stopped = false

	constructor(client: SQSClient, queueUrl: string) {
		this.#client = client
		this.#queueUrl = queueUrl
	}

	start(handler: (event: SQSEvent) => Promise<SQSBatchResponse>): void {
		this.#running = this.#poll(handler)
	}

	async stop(): Promise<void> {
		this.#stopped = true
		await this.#running
	}

	async #poll(handler: (event: SQSEvent) => Promise<SQSBatchResponse>): Promise<void> {
		while (!this.#stopped) {
			const { Messages = [] } = await this.#client.send(
				new ReceiveMessageCommand({
					QueueUrl: this.#queueUrl,
					MaxNumberOfMessages: 10,
					WaitTimeSeconds: 1,
					MessageSystemAttributeNames: ['All'],
				}),
			)
			if (Messages.length === 0) continue
			const failed = await failures(handler, Messages)
			await Promise.all(Messages.map((message) => this.#settle(message, failed)))
		}
	}

	async #settle({ MessageId = '', ReceiptHandle }: Message, failed: ReadonlySet<string>): Promise<void> {
		const handle = { QueueUrl: this.#queueUrl, ReceiptHandle }
		if (!failed.has(MessageId)) await this.#client.send(new DeleteMessageCommand(handle))
		else await this.#client.send(new ChangeMessageVisibilityCommand({ ...handle, VisibilityTimeout: 0 }))
	}
}

/** The ids of the messages that a handler did not handle: all of them where it throws. */
async function failures(
	handler: (event: SQSEvent) => Promise<SQSBatchResponse>,
	messages: readonly Message[],
): Promise<ReadonlySet<string>> {
	try {
		const { batchItemFailures } = await handler({ Records: messages.map(recordOf) })
		return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
	} catch {
		return new Set(messages.map(({ MessageId = '' }) => MessageId))
	}
}

function recordOf({
	MessageId = '',
	ReceiptHandle = '',
	Body = '',
	MD5OfBody = '',
	Attributes = {},
}: Message): SQSRecord {
	return {
		messageId: MessageId,
		receiptHandle: ReceiptHandle,
		body: Body,
		md5OfBody: MD5OfBody,
		attributes: {
			ApproximateReceiveCount: Attributes.ApproximateReceiveCount ?? '',
			ApproximateFirstReceiveTimestamp: Attributes.ApproximateFirstReceiveTimestamp ?? '',
			SentTimestamp: Attributes.SentTimestamp ?? '',
			SenderId: Attributes.SenderId ?? '',
		},
		messageAttributes: {},
		eventSource: 'aws:sqs',
		eventSourceARN: '',
		awsRegion: '',
	}
}
