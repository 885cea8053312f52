import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Queue } from '../ports/queue.ts'
import type { Log } from './log.ts'
import { messageName } from './message-name.ts'
import { longestRequest, mostReceives } from './receives.ts'

/** What handling a message came to: objects or rows were written, or others were only asked to. */
export type Handled = 'wrote' | 'asked'

/** How a stage takes its messages. */
export interface Stage {
	/** The stage's own queue. */
	readonly own: Queue
	readonly log: Log
	/** Does what a message says; what it throws makes the message come again. */
	handle(body: unknown): Promise<Handled>
	/**
	 * What a message is about: those of a batch that name the same are handled one after the other, where they would only
	 * win races against each other and do everything again. Left out, all are handled at once. Two batches know nothing of
	 * each other: there the races stay, and cost time alone.
	 */
	about?(body: unknown): string | undefined
	/** Told before the last try, so that whoever waits for the message hears of it even if that try ends the process. */
	lastTry?(body: unknown): Promise<void>
}

/**
 * Hands each message of a batch to a stage; those that throw are reported as failed, alone, and come again
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html). One bad message stops no other.
 */
export async function handleRecords(event: SQSEvent, stage: Stage): Promise<SQSBatchResponse> {
	// Before any turn: one that hangs would keep those behind it from being told, and takes them along when it ends.
	const told = await Promise.all(event.Records.map((record) => failureOf(record, stage, tellLastTry)))
	const untold = new Set(told.flat().map(({ itemIdentifier }) => itemIdentifier))
	const ready = event.Records.filter(({ messageId }) => !untold.has(messageId))
	const turns = Map.groupBy(ready, (record) => turnOf(record, stage))
	const failures = await Promise.all(
		[...turns.values()].map(async (records) => {
			const failed: SQSBatchItemFailure[] = []
			for (const record of records) failed.push(...(await failureOf(record, stage, handleRecord)))
			return failed
		}),
	)
	return { batchItemFailures: [...told, ...failures].flat() }
}

/** What a record waits its turn for; one that cannot be read waits for nothing, and fails by itself. */
function turnOf({ body, messageId }: SQSRecord, { about }: Stage): string {
	try {
		return about?.(JSON.parse(body)) ?? messageId
	} catch {
		return messageId
	}
}

async function failureOf(
	record: SQSRecord,
	stage: Stage,
	work: (record: SQSRecord, stage: Stage) => Promise<void>,
): Promise<SQSBatchItemFailure[]> {
	try {
		await work(record, stage)
		return []
	} catch (error) {
		const { messageId, body } = record
		stage.log.error('message failed', {
			messageId,
			message: messageName(body),
			error: error instanceof Error ? (error.stack ?? error.message) : String(error),
		})
		return [{ itemIdentifier: messageId }]
	}
}

/**
 * A message that was received before may have left a request behind that still takes effect later (a zombie write), so
 * it is handled once more when none can: whatever landed meanwhile is looked at again and put right. What only asked others
 * left nothing but requests to them, and those may come twice.
 */
async function handleRecord({ body, attributes }: SQSRecord, stage: Stage): Promise<void> {
	const read: unknown = JSON.parse(body)
	const handled = await stage.handle(read)
	if (receivesOf(attributes) > 1 && handled === 'wrote')
		await stage.own.send([{ body: read, delaySeconds: longestRequest }])
}

/** Says before the last try of a message that it may end badly. */
async function tellLastTry({ body, attributes }: SQSRecord, stage: Stage): Promise<void> {
	if (receivesOf(attributes) >= mostReceives) await stage.lastTry?.(JSON.parse(body))
}

function receivesOf({ ApproximateReceiveCount }: SQSRecord['attributes']): number {
	return Number(ApproximateReceiveCount)
}
