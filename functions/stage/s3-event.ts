import * as z from 'zod'

/** One change in a bucket, in our words. */
export interface BucketChange {
	readonly change: 'created' | 'removed'
	/** Decoded: as it stands in the bucket. */
	readonly key: string
	readonly versionId: string
	readonly sequencer: string
	readonly size: number
	/** When the bucket changed, ISO 8601. */
	readonly at: string
	/** Who changed it: the name of an AWS session, which is who signed in; left out where the event does not say. */
	readonly by?: string
}

const record = z.object({
	eventName: z.string(),
	eventTime: z.string(),
	userIdentity: z.object({ principalId: z.string() }).optional(),
	s3: z.object({
		object: z.object({
			key: z.string(),
			size: z.number().optional(),
			versionId: z.string().optional(),
			sequencer: z.string(),
		}),
	}),
})
const notification = z.object({ Records: z.array(record) })
const testEvent = z.object({ Event: z.literal('s3:TestEvent') })

/**
 * Reads an S3 event notification; nothing for the test event that S3 sends when a notification is set up, and undefined
 * for what is none. Keys come form-encoded: a space is `+`, a plus `%2B`
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html).
 */
export function readS3Event(body: unknown): BucketChange[] | undefined {
	if (testEvent.safeParse(body).success) return []
	const read = notification.safeParse(body)
	if (!read.success) return undefined
	return read.data.Records.flatMap(({ eventName, eventTime, userIdentity, s3: { object } }) => {
		const name = eventName.replace(/^s3:/, '')
		const change = name.startsWith('ObjectCreated:')
			? 'created'
			: name.startsWith('ObjectRemoved:')
				? 'removed'
				: undefined
		if (change === undefined) return []
		const { versionId = 'null', sequencer, size = 0 } = object
		const by = userIdentity && sessionOf(userIdentity.principalId)
		const who = by !== undefined && { by }
		return [{ change, key: decodeKey(object.key), versionId, sequencer, size, at: eventTime, ...who } as const]
	})
}

/**
 * The session in a principal, `AWS:AROA…:madina@example.org`; a user's own id tells nobody who it is
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html, aws:userid).
 */
function sessionOf(principal: string): string | undefined {
	return /^(?:AWS:)?(?!AWS:)[A-Z0-9]+:(.{1,200})$/.exec(principal)?.[1]
}

/** A key as S3 events write it, read back. */
export function decodeKey(encoded: string): string {
	return decodeURIComponent(encoded.replaceAll('+', ' '))
}

/** A key as S3 events write it. */
export function encodeKey(key: string): string {
	return encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/')
}
