/** A message's body is JSON. A delay is in seconds, up to 900 (SQS `DelaySeconds`). */
export interface QueueMessage {
	readonly body: unknown
	readonly delaySeconds?: number
}

/** The sending end of a queue with a dead-letter queue: at least once, in any order. */
export interface Queue {
	send(messages: readonly QueueMessage[]): Promise<void>
}
