import {
	DeleteObjectCommand,
	GetObjectCommand,
	type GetObjectCommandOutput,
	HeadObjectCommand,
	type HeadObjectCommandOutput,
	ListObjectsV2Command,
	PutObjectCommand,
} from '@aws-sdk/client-s3'
import type {
	ObjectHead,
	ObjectHeaders,
	ObjectStore,
	PutCondition,
	StoredObject,
	WriteOutcome,
} from '../../../functions/ports/object-store.ts'
import { askAgain } from './back-off.ts'
import type { S3Clients } from './s3-clients.ts'
import { isAbsent, isLostRace, isPassing } from './s3-errors.ts'

/** As many keys as one ListObjectsV2 answers, and as the port promises at most. */
const pageSize = 1000

/** Tries of a write that S3 answers to, and the longest wait after the first: under 0.8 s in all. */
const writeTries = { most: 4, firstMs: 100 }

/**
 * A bucket in S3, with SSE-S3 or no encryption: only then is an ETag the MD5 of the bytes (API_Object, ETag). Reads are
 * retried by their client. A write is tried again only where S3 answered: one that was not answered throws and fails its
 * message, because it may land later still, and an ETag would not tell (A → B → A).
 */
export class S3Store implements ObjectStore {
	readonly #clients: S3Clients
	readonly #bucket: string

	constructor({ clients, bucket }: { readonly clients: S3Clients; readonly bucket: string }) {
		this.#clients = clients
		this.#bucket = bucket
	}

	async get(key: string, versionId?: string): Promise<StoredObject | undefined> {
		const request = new GetObjectCommand({ Bucket: this.#bucket, Key: key, VersionId: versionId })
		const found = await orAbsent(this.#clients.reads.send(request))
		if (found?.Body === undefined) return undefined
		return { ...headOf(key, found), body: await found.Body.transformToByteArray() }
	}

	async head(key: string): Promise<ObjectHead | undefined> {
		const found = await orAbsent(this.#clients.reads.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key })))
		return found === undefined ? undefined : headOf(key, found)
	}

	/**
	 * After a 500 that had its effect all the same, its own first write fails the condition: the caller reads again, finds
	 * its bytes there, and has nothing to write.
	 */
	async put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition): Promise<WriteOutcome> {
		const input = {
			Bucket: this.#bucket,
			Key: key,
			Body: body,
			ContentType: headers.contentType,
			CacheControl: headers.cacheControl,
			Metadata: headers.metadata,
			...conditionHeaders(condition),
		}
		try {
			const send = () => this.#clients.writes.send(new PutObjectCommand(input))
			const { ETag } = await askAgain(send, isPassing, writeTries)
			return { written: true, etag: withoutQuotes(ETag) }
		} catch (error) {
			// A 404 can only mean the condition: a put without one needs nothing to be there.
			if (condition !== undefined && (isLostRace(error) || isAbsent(error))) return { written: false }
			throw error
		}
	}

	async delete(key: string, ifMatch?: string): Promise<{ readonly written: boolean }> {
		const input = {
			Bucket: this.#bucket,
			Key: key,
			...(ifMatch !== undefined && { IfMatch: `"${ifMatch}"` }),
		}
		try {
			await askAgain(() => this.#clients.writes.send(new DeleteObjectCommand(input)), isPassing, writeTries)
			return { written: true }
		} catch (error) {
			if (isAbsent(error)) return { written: true }
			if (ifMatch === undefined || !isLostRace(error)) throw error
			// The guide names 412 for other bytes and 404 for none, but not what a delete marker answers: so look.
			return { written: (await this.head(key)) === undefined }
		}
	}

	async list(prefix: string, { after = '', limit = pageSize } = {}): Promise<string[]> {
		const wanted = Math.min(limit, pageSize)
		const keys: string[] = []
		let token: string | undefined
		while (keys.length < wanted) {
			const page = await this.#clients.reads.send(
				new ListObjectsV2Command({
					Bucket: this.#bucket,
					Prefix: prefix,
					MaxKeys: wanted - keys.length,
					// XML 1.0 cannot hold every character that a key can.
					EncodingType: 'url',
					...(token !== undefined ? { ContinuationToken: token } : after !== '' && { StartAfter: after }),
				}),
			)
			for (const { Key = '' } of page.Contents ?? []) keys.push(decodeURIComponent(Key.replaceAll('+', ' ')))
			token = page.IsTruncated ? page.NextContinuationToken : undefined
			if (token === undefined) break
		}
		return keys
	}
}

async function orAbsent<Output>(answer: Promise<Output>): Promise<Output | undefined> {
	try {
		return await answer
	} catch (error) {
		if (isAbsent(error)) return undefined
		throw error
	}
}

function conditionHeaders(condition: PutCondition | undefined) {
	if (condition === undefined) return {}
	return 'ifMatch' in condition ? { IfMatch: `"${condition.ifMatch}"` } : { IfNoneMatch: condition.ifNoneMatch }
}

function headOf(key: string, found: GetObjectCommandOutput | HeadObjectCommandOutput): ObjectHead {
	const { ETag, ContentLength, ContentType, CacheControl, Metadata, VersionId } = found
	return {
		key,
		etag: withoutQuotes(ETag),
		size: ContentLength ?? 0,
		contentType: ContentType ?? 'application/octet-stream',
		...(CacheControl !== undefined && { cacheControl: CacheControl }),
		...(Metadata !== undefined && Object.keys(Metadata).length > 0 && { metadata: Metadata }),
		// A bucket that never kept versions answers without one; one that was paused answers "null".
		...(VersionId !== undefined && { versionId: VersionId }),
	}
}

function withoutQuotes(etag: string | undefined): string {
	return (etag ?? '').replaceAll('"', '')
}
