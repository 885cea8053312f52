import {
	DeleteObjectCommand,
	GetObjectCommand,
	type GetObjectCommandOutput,
	HeadObjectCommand,
	type HeadObjectCommandOutput,
	ListObjectsV2Command,
	PutObjectCommand,
	type S3Client,
} from '@aws-sdk/client-s3'
import type {
	ObjectHead,
	ObjectHeaders,
	ObjectStore,
	PutCondition,
	StoredObject,
	WriteOutcome,
} from '../../../functions/ports/object-store.ts'
import { isAbsent, isLostRace } from './s3-errors.ts'

/** As many keys as one ListObjectsV2 answers, and as the port promises at most. */
const pageSize = 1000

/**
 * A bucket in S3, with SSE-S3 or no encryption: only then is an ETag the MD5 of the bytes (API_Object, ETag). Throttling
 * and time-outs are retried by the client (retry mode standard, the SDK's default), then thrown.
 */
export class S3Store implements ObjectStore {
	readonly #client: S3Client
	readonly #bucket: string

	constructor({ client, bucket }: { readonly client: S3Client; readonly bucket: string }) {
		this.#client = client
		this.#bucket = bucket
	}

	async get(key: string, versionId?: string): Promise<StoredObject | undefined> {
		const request = new GetObjectCommand({ Bucket: this.#bucket, Key: key, VersionId: versionId })
		const found = await orAbsent(this.#client.send(request))
		if (found?.Body === undefined) return undefined
		return { ...headOf(key, found), body: await found.Body.transformToByteArray() }
	}

	async head(key: string): Promise<ObjectHead | undefined> {
		const found = await orAbsent(this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key })))
		return found === undefined ? undefined : headOf(key, found)
	}

	/**
	 * Where an answer was lost and the client asked again, its own first write can fail the condition: the caller reads
	 * again, finds its bytes there, and has nothing to write.
	 */
	async put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition): Promise<WriteOutcome> {
		const request = new PutObjectCommand({
			Bucket: this.#bucket,
			Key: key,
			Body: body,
			ContentType: headers.contentType,
			CacheControl: headers.cacheControl,
			Metadata: headers.metadata,
			...conditionHeaders(condition),
		})
		try {
			const { ETag } = await this.#client.send(request)
			return { written: true, etag: withoutQuotes(ETag) }
		} catch (error) {
			// A 404 can only mean the condition: a put without one needs nothing to be there.
			if (condition !== undefined && (isLostRace(error) || isAbsent(error))) return { written: false }
			throw error
		}
	}

	async delete(key: string, ifMatch?: string): Promise<{ readonly written: boolean }> {
		const request = new DeleteObjectCommand({
			Bucket: this.#bucket,
			Key: key,
			...(ifMatch !== undefined && { IfMatch: `"${ifMatch}"` }),
		})
		try {
			await this.#client.send(request)
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
			const page = await this.#client.send(
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
