/** What an object says of itself beside its bytes. `metadata` keys are lower-case ASCII, values ASCII (S3 user metadata). */
export interface ObjectHeaders {
	readonly contentType: string
	readonly cacheControl?: string
	readonly metadata?: Readonly<Record<string, string>>
}

/** An object's identity at one moment. `etag` is the MD5 of its bytes in hex, without quotes. */
export interface ObjectHead extends ObjectHeaders {
	readonly key: string
	readonly etag: string
	readonly size: number
	/** Present in a store that keeps versions. */
	readonly versionId?: string
}

export interface StoredObject extends ObjectHead {
	readonly body: Uint8Array
}

/** `If-Match: <etag>`: only over just those bytes. `If-None-Match: *`: only where nothing is. */
export type PutCondition = { readonly ifMatch: string } | { readonly ifNoneMatch: '*' }

/** `written: false` says that the condition no longer held (412, or 404 and 409 of a race): read again, decide again. */
export type WriteOutcome = { readonly written: true; readonly etag: string } | { readonly written: false }

/**
 * A bucket. Strongly consistent per key, as S3 is
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html#ConsistencyModel). Anything but the outcomes
 * below (throttling, time-outs) throws, and the message that asked is retried.
 */
export interface ObjectStore {
	/** The object, or that version of it; nothing where there is none, or where it was deleted. */
	get(key: string, versionId?: string): Promise<StoredObject | undefined>
	head(key: string): Promise<ObjectHead | undefined>
	put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition): Promise<WriteOutcome>
	/** Deletes; with an ETag only just those bytes. Nothing to delete counts as done. */
	delete(key: string, ifMatch?: string): Promise<{ readonly written: boolean }>
	/** Up to `limit` (at most 1,000) keys under a prefix in UTF-8 byte order, after one key. */
	list(prefix: string, options?: { readonly after?: string; readonly limit?: number }): Promise<string[]>
}
