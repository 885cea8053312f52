import type { SQSEvent } from 'aws-lambda'
import type { Letter } from './mailbox.ts'
import type { StageName } from './stages.ts'

/** A batch as Lambda hands it to a function; nothing in it comes from chance. */
export function eventOf(stage: StageName, letters: readonly Letter[], now: number): SQSEvent {
	return {
		Records: letters.map(({ message: { id, body, receives, firstSentAt } }) => ({
			messageId: id,
			receiptHandle: `AQEB-${id}-${receives}`,
			body,
			attributes: {
				ApproximateReceiveCount: String(receives),
				SentTimestamp: String(firstSentAt),
				SenderId: 'AROA123456789EXAMPLE:SIMULATED',
				ApproximateFirstReceiveTimestamp: String(now),
			},
			messageAttributes: {},
			// No function reads it, and hashing each body would be a good part of a world's time.
			md5OfBody: 'd41d8cd98f00b204e9800998ecf8427e',
			eventSource: 'aws:sqs',
			eventSourceARN: `arn:aws:sqs:eu-central-1:123456789012:${stage}`,
			awsRegion: 'eu-central-1',
		})),
	}
}
