import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs'
import type { Queue, QueueMessage } from '../../../functions/ports/queue.ts'
import { backOff, tries } from './back-off.ts'
import { messageText } from './message-text.ts'

/** What one SendMessageBatch takes: entries, and bytes of all bodies together (API_SendMessageBatch: 1 MiB). */
const batchEntries = 10
const batchBytes = 1_048_576

/** The sending end of an SQS queue. When `send` throws, some of the messages may have been sent. */
export class SqsQueue implements Queue {
	readonly #client: SQSClient
	readonly #queueUrl: string

	constructor({ client, queueUrl }: { readonly client: SQSClient; readonly queueUrl: string }) {
		this.#client = client
		this.#queueUrl = queueUrl
	}

	async send(messages: readonly QueueMessage[]): Promise<void> {
		for (const batch of batchesOf(messages.map(entryOf))) await this.#sendBatch(batch)
	}

	/** A batch answers 200 even where entries failed: those are sent again, unless the fault is ours. */
	async #sendBatch(batch: readonly SendMessageBatchRequestEntry[]): Promise<void> {
		let left = batch
		for (let failures = 0; ; ) {
			const request = new SendMessageBatchCommand({ QueueUrl: this.#queueUrl, Entries: [...left] })
			const { Failed = [] } = await this.#client.send(request)
			if (Failed.length === 0) return
			const ours = Failed.find(({ SenderFault }) => SenderFault)
			const reason = ours ?? Failed[0]
			failures++
			if (ours !== undefined || failures === tries)
				throw new Error(`SQS did not take ${Failed.length} messages: ${reason?.Code} ${reason?.Message ?? ''}`)
			const ids = new Set(Failed.map(({ Id }) => Id))
			left = left.filter(({ Id }) => ids.has(Id))
			await backOff(failures)
		}
	}
}

function entryOf({ body, delaySeconds }: QueueMessage, index: number): SendMessageBatchRequestEntry {
	return {
		Id: String(index),
		MessageBody: messageText(body),
		// SQS takes whole seconds; a delay is never cut short.
		...(delaySeconds !== undefined && { DelaySeconds: Math.ceil(delaySeconds) }),
	}
}

function batchesOf(entries: readonly SendMessageBatchRequestEntry[]): SendMessageBatchRequestEntry[][] {
	const batches: SendMessageBatchRequestEntry[][] = []
	let bytes = 0
	for (const entry of entries) {
		const size = Buffer.byteLength(entry.MessageBody ?? '')
		const last = batches.at(-1)
		if (last !== undefined && last.length < batchEntries && bytes + size <= batchBytes) {
			last.push(entry)
			bytes += size
		} else {
			batches.push([entry])
			bytes = size
		}
	}
	return batches
}
