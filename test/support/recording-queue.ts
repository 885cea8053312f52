import type { Queue, QueueMessage } from '../../functions/ports/queue.ts'

/** A queue that only remembers. `refuse` makes the next sends fail, as when SQS cannot be reached. */
export class RecordingQueue implements Queue {
	readonly waiting: unknown[] = []
	readonly delayed: { readonly body: unknown; readonly seconds: number }[] = []
	refuse = 0

	async send(messages: readonly QueueMessage[]): Promise<void> {
		if (this.refuse > 0) {
			this.refuse--
			throw new Error('The queue cannot be reached')
		}
		for (const { body, delaySeconds = 0 } of messages) {
			// Through JSON, as a real queue would: what does not survive it must not be in a message.
			const read: unknown = JSON.parse(JSON.stringify(body))
			if (delaySeconds === 0) this.waiting.push(read)
			else this.delayed.push({ body: read, seconds: delaySeconds })
		}
	}

	/** All that waits; nothing waits afterwards. */
	take(): unknown[] {
		return this.waiting.splice(0)
	}
}
