/**
 * A request that hangs is given up and tried again, twice, well within any function's time-out. In milliseconds. Not so
 * in S3 (adapters/s3-clients.ts): what is asked twice elsewhere is done once, or is a message, which may come twice anyway.
 */
export const requestHandler = {
	connectionTimeout: 1_000,
	requestTimeout: 5_000,
	throwOnRequestTimeout: true,
	socketTimeout: 5_000,
}
