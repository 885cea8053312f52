import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'

/** The two ways to ask S3: what only reads may be asked again after anything, what writes may not. */
export interface S3Clients {
	readonly reads: S3Client
	readonly writes: S3Client
}

/** How long S3 is waited for, in milliseconds. */
const patience = { connectionTimeout: 2_000, requestTimeout: 10_000 }

/**
 * The clients of an `S3Store`. Reads are retried by the SDK (retry mode standard: network, time-outs, 5xx, throttling).
 * Writes are sent once: of one that was not answered nobody knows whether it is still travelling, and the store itself
 * asks again where S3 answered (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html).
 */
export function s3Clients(config: S3ClientConfig = {}, times = patience): S3Clients {
	const waits = { ...times, throwOnRequestTimeout: true, socketTimeout: times.requestTimeout }
	// No connection is kept for the next write: it may die while Lambda has the function frozen, and a write that finds it
	// dead has to fail its message.
	const agent = { keepAlive: false }
	return {
		reads: new S3Client({ ...config, requestHandler: waits }),
		writes: new S3Client({
			...config,
			maxAttempts: 1,
			requestHandler: { ...waits, httpAgent: agent, httpsAgent: agent },
		}),
	}
}
