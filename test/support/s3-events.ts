import { createHash, randomUUID } from 'node:crypto'
import type { S3Event, S3EventRecord, SQSEvent, SQSRecord } from 'aws-lambda'
import type { FolderChange } from '../../infra/local/adapters/folder-store.ts'

/** What a test says of one change in the bucket; the rest of the record is as S3 fills it. */
export type Change = Pick<FolderChange, 'key' | 'versionId' | 'sequencer'> &
	Partial<Pick<FolderChange, 'size' | 'etag'>> & { readonly eventName?: string }

/** A key as S3 writes it into an event: form-encoded (`application/x-www-form-urlencoded`), slashes left as they are. */
export function formEncoded(key: string): string {
	return new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/')
}

/**
 * One record of an S3 notification, event version 2.1, field by field as in the documentation's example
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html).
 */
export function s3Record(change: Change): S3EventRecord {
	const { key, versionId, sequencer, size = 0, etag = 'd41d8cd98f00b204e9800998ecf8427e' } = change
	return {
		eventVersion: '2.1',
		eventSource: 'aws:s3',
		awsRegion: 'eu-central-1',
		eventTime: '2026-06-01T00:00:00.000Z',
		eventName: change.eventName ?? 'ObjectCreated:Put',
		userIdentity: { principalId: 'AWS:AIDAJDPLRKLG7UEXAMPLE' },
		requestParameters: { sourceIPAddress: '203.0.113.7' },
		responseElements: {
			'x-amz-request-id': 'C3D13FE58DE4C810',
			'x-amz-id-2': 'FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S/JRWeUWerMUE5JgHvANOjpD',
		},
		s3: {
			s3SchemaVersion: '1.0',
			configurationId: 'manuscripts-to-validate',
			bucket: {
				name: 'tilmash-manuscripts',
				ownerIdentity: { principalId: 'A3NL1KOZZKExample' },
				arn: 'arn:aws:s3:::tilmash-manuscripts',
			},
			object: { key: formEncoded(key), size, eTag: etag, versionId, sequencer },
		},
	}
}

/** The same for a simple delete in a bucket with versions: no size and no ETag, the delete marker's version. */
export function s3DeleteRecord(change: Change): S3EventRecord {
	const record = s3Record({ ...change, eventName: 'ObjectRemoved:DeleteMarkerCreated' })
	const { size: _size, eTag: _etag, ...object } = record.s3.object
	return { ...record, s3: { ...record.s3, object: object as S3EventRecord['s3']['object'] } }
}

/** What S3 sends once when a notification is set up: no records at all. */
export const s3TestEvent = {
	Service: 'Amazon S3',
	Event: 's3:TestEvent',
	Time: '2026-06-01T00:00:00.000Z',
	Bucket: 'tilmash-manuscripts',
	RequestId: '5582815E1AEA5ADF',
	HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE',
}

/** A notification of one or several records. */
export function notification(...records: readonly S3EventRecord[]): S3Event {
	return { Records: [...records] }
}

/** A batch as Lambda hands it to a function: each body is a message's text. Message ids are `message-0`, `message-1` … */
export function sqsEvent(bodies: readonly unknown[], receives = 1): SQSEvent {
	return { Records: bodies.map((body, index) => sqsRecord(body, index, receives)) }
}

function sqsRecord(body: unknown, index: number, receives: number): SQSRecord {
	const text = typeof body === 'string' ? body : JSON.stringify(body)
	return {
		messageId: `message-${index}`,
		receiptHandle: `AQEB${randomUUID()}`,
		body: text,
		attributes: {
			ApproximateReceiveCount: String(receives),
			SentTimestamp: '1780272000000',
			SenderId: 'AROA123456789EXAMPLE:S3-PROD-END',
			ApproximateFirstReceiveTimestamp: '1780272000010',
		},
		messageAttributes: {},
		md5OfBody: createHash('md5').update(text).digest('hex'),
		eventSource: 'aws:sqs',
		eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:validate',
		awsRegion: 'eu-central-1',
	}
}
