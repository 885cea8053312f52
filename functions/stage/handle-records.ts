import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Log } from './log.ts'

/**
 * Hands each message of a batch to a stage; those that throw are reported as failed, alone, and come again
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html). One bad message stops no other.
 */
export async function handleRecords(
	event: SQSEvent,
	log: Log,
	handle: (body: unknown) => Promise<void>,
): Promise<SQSBatchResponse> {
	const failures = await Promise.all(
		event.Records.map(async ({ messageId, body }) => {
			try {
				await handle(JSON.parse(body))
				return []
			} catch (error) {
				log.error('message failed', {
					messageId,
					body,
					error: error instanceof Error ? (error.stack ?? error.message) : String(error),
				})
				return [{ itemIdentifier: messageId }]
			}
		}),
	)
	return { batchItemFailures: failures.flat() }
}
