/** How a local queue behaves; what is left out is as `defaults` says. */
export interface LocalQueueOptions {
	/** Messages handed over at a time (SQS → Lambda: 10 without a batch window). */
	readonly batchSize?: number
	/** Batches under way at a time, as `MaximumConcurrency` of an event source. */
	readonly concurrency?: number
	/** Receives before a message goes to the dead letters. */
	readonly maxReceives?: number
	/** Milliseconds a received message stays hidden; a handler that hangs longer sees its message received again. */
	readonly visibilityMs?: number
	/** Milliseconds before a failed message is tried again: doubled with each receive. */
	readonly retryMs?: number
	/**
	 * While it says true, messages wait for more of their kind, at most `holdMs`: what a batch window does on SQS. Many
	 * saves at once then make one front.
	 */
	readonly hold?: () => boolean
	readonly holdMs?: () => number
	readonly onFailure?: (message: DeadLetter) => void
	readonly now?: () => number
}

/** A message that failed, with the last error. */
export interface DeadLetter {
	readonly body: string
	readonly receives: number
	readonly error: string
	/** True when it was the last try. */
	readonly dead: boolean
}

/** Small enough that a failure shows within seconds while somebody writes at the machine. */
export const defaults: Required<LocalQueueOptions> = {
	batchSize: 10,
	concurrency: 2,
	maxReceives: 5,
	visibilityMs: 60_000,
	retryMs: 200,
	hold: () => false,
	holdMs: () => 2000,
	onFailure: () => {},
	now: () => Date.now(),
}
