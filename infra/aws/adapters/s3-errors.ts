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
