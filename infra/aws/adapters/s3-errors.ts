import { S3ServiceException } from '@aws-sdk/client-s3'

/**
 * True when S3 says that there is no such object. `NotFound` is what a HEAD answers (no body, so no code), and
 * `MethodNotAllowed` what a GET answers for a version that is a delete marker (userguide, DeleteMarker).
 * `NoSuchBucket` is not among them: it throws.
 */
export function isAbsent(error: unknown): boolean {
	if (!(error instanceof S3ServiceException)) return false
	return ['NoSuchKey', 'NotFound', 'NoSuchVersion', 'MethodNotAllowed'].includes(error.name)
}

/** True when a condition no longer held: 412, or 409 of two writers at once (userguide, conditional-writes). */
export function isLostRace(error: unknown): boolean {
	if (!(error instanceof S3ServiceException)) return false
	return error.name === 'ConditionalRequestConflict' || error.$metadata.httpStatusCode === 412
}

/** Answers after which S3 asks to be asked again (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html). */
const passing = [429, 500, 502, 503, 504]

/**
 * True when S3 answered, and what it refused a write for passes by itself. A time-out or a broken connection is no
 * answer: the request may still be on its way, and take effect after whatever is written next.
 */
export function isPassing(error: unknown): boolean {
	if (!(error instanceof Error)) return false
	return error.name === 'ConditionalRequestConflict' || passing.includes(statusOf(error))
}

/** The status that was answered, 0 where nothing was. The page of a proxy has one too, but no error of S3's kind. */
function statusOf(error: Error & { readonly $metadata?: { readonly httpStatusCode?: number } }): number {
	return error.$metadata?.httpStatusCode ?? 0
}
