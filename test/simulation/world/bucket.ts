import { hash } from 'node:crypto'
import type {
	ObjectHead,
	ObjectHeaders,
	PutCondition,
	StoredObject,
	WriteOutcome,
} from '../../../functions/ports/object-store.ts'
import { SortedKeys } from './sorted-keys.ts'
import { sequencerOf, uniqueWord } from './words.ts'

/** A change of a bucket in the words of an S3 event. */
export interface BucketEvent {
	readonly event: 'ObjectCreated:Put' | 'ObjectRemoved:DeleteMarkerCreated' | 'ObjectRemoved:Delete'
	readonly key: string
	readonly versionId: string
	readonly sequencer: string
	readonly size: number
	readonly etag: string
}

export interface BucketOptions {
	readonly versioned?: boolean
	readonly onChange?: (change: BucketEvent) => void
}

interface Kept {
	readonly head: ObjectHead
	readonly body: Buffer
}

const most = 1000

/** S3 as it is at one moment: no waiting, no faults. Bytes are copied on their way in and out, heads are frozen. */
export class Bucket {
	readonly #versioned: boolean
	readonly #onChange: BucketOptions['onChange']
	readonly #current = new Map<string, Kept>()
	readonly #keys = new SortedKeys()
	readonly #versions = new Map<string, Kept>()
	#changes = 0

	constructor({ versioned = false, onChange }: BucketOptions = {}) {
		this.#versioned = versioned
		this.#onChange = onChange
	}

	get(key: string, versionId?: string): StoredObject | undefined {
		const kept = this.#find(key, versionId)
		return kept && { ...kept.head, body: Buffer.from(kept.body) }
	}

	head(key: string): ObjectHead | undefined {
		return this.#current.get(key)?.head
	}

	put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition): WriteOutcome {
		const before = this.#current.get(key)
		if (condition !== undefined && !holds(condition, before?.head)) return { written: false }
		const bytes = Buffer.from(body)
		const etag = hash('md5', bytes, 'hex')
		const versionId = this.#nextVersion()
		const kept = {
			head: headOf(key, etag, bytes.length, headers, this.#versioned ? versionId : undefined),
			body: bytes,
		}
		if (before === undefined) this.#keys.add(key)
		this.#current.set(key, kept)
		if (this.#versioned) this.#versions.set(versionId, kept)
		this.#announce('ObjectCreated:Put', key, versionId, bytes.length, etag)
		return { written: true, etag }
	}

	/** In a bucket with versions this leaves a delete marker, whose version is the event's and has no bytes. */
	delete(key: string, ifMatch?: string): { readonly written: boolean } {
		const before = this.#current.get(key)
		if (before === undefined) return { written: true }
		if (ifMatch !== undefined && before.head.etag !== ifMatch) return { written: false }
		this.#current.delete(key)
		this.#keys.delete(key)
		const event = this.#versioned ? 'ObjectRemoved:DeleteMarkerCreated' : 'ObjectRemoved:Delete'
		this.#announce(event, key, this.#nextVersion(), 0, before.head.etag)
		return { written: true }
	}

	list(prefix: string, { after, limit = most }: { readonly after?: string; readonly limit?: number } = {}): string[] {
		const start = Math.max(this.#keys.from(prefix), after === undefined ? 0 : this.#keys.after(after))
		const page = this.#keys.slice(start, start + Math.min(limit, most))
		const end = page.findIndex((key) => !key.startsWith(prefix))
		return end < 0 ? page : page.slice(0, end)
	}

	/** Every key, in order: for an oracle, which a page of 1,000 would only hold up. */
	keys(): string[] {
		return this.#keys.slice(0, this.#keys.length)
	}

	#find(key: string, versionId: string | undefined): Kept | undefined {
		if (versionId === undefined) return this.#current.get(key)
		const kept = this.#versions.get(versionId)
		return kept?.head.key === key ? kept : undefined
	}

	#nextVersion(): string {
		return uniqueWord('v', ++this.#changes)
	}

	#announce(event: BucketEvent['event'], key: string, versionId: string, size: number, etag: string): void {
		this.#onChange?.({ event, key, versionId, sequencer: sequencerOf(this.#changes), size, etag })
	}
}

function holds(condition: PutCondition, before: ObjectHead | undefined): boolean {
	return 'ifMatch' in condition ? before?.etag === condition.ifMatch : before === undefined
}

function headOf(key: string, etag: string, size: number, headers: ObjectHeaders, versionId: string | undefined) {
	const { contentType, cacheControl, metadata } = headers
	return Object.freeze({
		key,
		etag,
		size,
		contentType,
		...(cacheControl === undefined ? {} : { cacheControl }),
		...(metadata === undefined ? {} : { metadata: Object.freeze({ ...metadata }) }),
		...(versionId === undefined ? {} : { versionId }),
	})
}
