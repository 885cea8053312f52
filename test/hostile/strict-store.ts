import { createHash } from 'node:crypto'
import type {
	ObjectHead,
	ObjectHeaders,
	ObjectStore,
	PutCondition,
	StoredObject,
	WriteOutcome,
} from '../../functions/ports/object-store.ts'

/**
 * A bucket in memory that takes what S3 takes and nothing else: keys of 1 to 1,024 bytes, headers of printable ASCII,
 * user metadata of 2 KB (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html).
 */
export class StrictStore implements ObjectStore {
	readonly objects = new Map<string, StoredObject>()

	async get(key: string): Promise<StoredObject | undefined> {
		checkKey(key)
		return this.objects.get(key)
	}

	async head(key: string): Promise<ObjectHead | undefined> {
		return this.get(key)
	}

	async put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition): Promise<WriteOutcome> {
		checkKey(key)
		checkHeaders(key, headers)
		const before = this.objects.get(key)?.etag
		if (condition !== undefined && ('ifMatch' in condition ? before !== condition.ifMatch : before !== undefined))
			return { written: false }
		const etag = createHash('md5').update(body).digest('hex')
		this.objects.set(key, { key, body, etag, size: body.length, ...headers })
		return { written: true, etag }
	}

	async delete(key: string): Promise<{ readonly written: boolean }> {
		checkKey(key)
		this.objects.delete(key)
		return { written: true }
	}

	async list(prefix: string): Promise<string[]> {
		return [...this.objects.keys()].filter((key) => key.startsWith(prefix)).toSorted()
	}
}

function checkKey(key: string): void {
	const bytes = Buffer.byteLength(key)
	if (bytes < 1 || bytes > 1024) throw new RangeError(`KeyTooLongError: ${bytes} bytes`)
	if (!key.isWellFormed()) throw new RangeError('A key is UTF-8')
}

function checkHeaders(key: string, { contentType, cacheControl = '', metadata = {} }: ObjectHeaders): void {
	const written = [contentType, cacheControl, ...Object.entries(metadata).flat()]
	for (const value of written)
		if (!/^[\x20-\x7e]*$/.test(value)) throw new RangeError(`A header of ${key} is not printable ASCII: ${value}`)
	const size = Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
	if (size > 2048) throw new RangeError(`MetadataTooLarge: ${size} bytes at ${key}`)
}
