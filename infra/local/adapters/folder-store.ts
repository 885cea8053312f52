import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { etagOf } from '../../../functions/ports/etag.ts'
import type {
	ObjectHead,
	ObjectHeaders,
	ObjectStore,
	PutCondition,
	StoredObject,
	WriteOutcome,
} from '../../../functions/ports/object-store.ts'
import { FolderIndex } from './folder-index.ts'

/** What changed in a folder store, in the words of an S3 event (notification-content-structure). */
export interface FolderChange {
	readonly event: 'ObjectCreated:Put' | 'ObjectRemoved:Delete'
	readonly key: string
	readonly size: number
	readonly etag: string
	readonly versionId: string
	/** Hexadecimal and growing for each key, as S3's. */
	readonly sequencer: string
}

export interface FolderStoreOptions {
	/** Keep every version's bytes, as a versioned bucket does. */
	readonly versioned?: boolean
	/** Where the index lives: a file beside the folder, or `:memory:` for a folder that is written once. */
	readonly index?: string
	readonly onChange?: (change: FolderChange) => void
}

/**
 * A bucket as a folder: each object is a plain file at its key, so the folder can be served or copied as it is. ETags,
 * headers and versions stand in an SQLite index. A write is one index transaction and one rename with no `await`
 * between, so no other write of this process comes in between; what a crash cut off is done at the next start.
 */
export class FolderStore implements ObjectStore {
	readonly #root: string
	readonly #work: string
	readonly #index: FolderIndex
	readonly #options: FolderStoreOptions

	constructor(root: string, options: FolderStoreOptions = {}) {
		this.#root = root
		this.#work = `${root}.versions`
		this.#options = options
		mkdirSync(root, { recursive: true })
		mkdirSync(this.#work, { recursive: true })
		this.#index = new FolderIndex(new DatabaseSync(options.index ?? `${root}.sqlite`))
		for (const { key, versionId } of this.#index.unfinished()) this.#settle(key, versionId)
		for (const key of this.#index.unremoved()) this.#clear(key)
	}

	async get(key: string, versionId?: string): Promise<StoredObject | undefined> {
		const head = this.#index.version(key, versionId)
		if (head === undefined) return undefined
		const current = this.#index.version(key)?.versionId === head.versionId
		const file = current ? this.#fileOf(key) : this.#versionFile(head.versionId)
		// A store without versions knows a former version's head, but no longer its bytes.
		return current || existsSync(file) ? { ...head, body: readFileSync(file) } : undefined
	}

	async head(key: string): Promise<ObjectHead | undefined> {
		return this.#index.version(key)
	}

	async put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition): Promise<WriteOutcome> {
		const etag = etagOf(body)
		const before = this.#index.version(key)
		if (condition !== undefined && !holds(condition, before)) return { written: false }
		const versionId = this.#index.nextVersion()
		const draft = this.#versionFile(versionId)
		this.#prepare(key)
		writeFileSync(draft, body)
		this.#keep(before)
		this.#index.begin({ key, etag, size: body.length, versionId, ...headers })
		this.#settle(key, versionId)
		this.#announce('ObjectCreated:Put', key, body.length, etag, versionId)
		return { written: true, etag }
	}

	async delete(key: string, ifMatch?: string): Promise<{ readonly written: boolean }> {
		const before = this.#index.version(key)
		if (before === undefined) return { written: true }
		if (ifMatch !== undefined && before.etag !== ifMatch) return { written: false }
		const versionId = this.#index.nextVersion()
		this.#keep(before)
		this.#index.remove(key, versionId)
		this.#clear(key)
		this.#announce('ObjectRemoved:Delete', key, 0, before.etag, versionId)
		return { written: true }
	}

	async list(prefix: string, { after = '', limit = 1000 } = {}): Promise<string[]> {
		return this.#index.keys(prefix, after, Math.min(limit, 1000))
	}

	/** Closes the index; the folder stays, and beside it only what a versioned store keeps. */
	close(): void {
		this.#index.close()
		if (!this.#options.versioned) rmSync(this.#work, { recursive: true, force: true })
	}

	/** The newest change of a key, as an event: for a start that cannot know which events were still under way. */
	changeOf(key: string): FolderChange | undefined {
		const head = this.#index.version(key)
		if (head === undefined) return undefined
		const { etag, size, versionId } = head
		return { event: 'ObjectCreated:Put', key, size, etag, versionId, sequencer: versionId }
	}

	#announce(event: FolderChange['event'], key: string, size: number, etag: string, versionId: string): void {
		this.#options.onChange?.({ event, key, size, etag, versionId, sequencer: versionId })
	}

	/** Makes a key's folder. Throws, with nothing written, where the disk has no room for such a name or key under a key. */
	#prepare(key: string): void {
		const file = this.#fileOf(key)
		mkdirSync(dirname(file), { recursive: true })
		if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
			throw new RangeError(`A folder cannot hold ${JSON.stringify(key)} beside keys under it`)
	}

	/** Copies the bytes that a write will replace to their version's file: before the index, so that no crash loses them. */
	#keep(before: ObjectHead | undefined): void {
		if (before?.versionId === undefined || !this.#options.versioned) return
		const file = this.#versionFile(before.versionId)
		// Half a copy must not pass for a write that was cut off: it would be moved over the whole file.
		copyFileSync(this.#fileOf(before.key), `${file}.copy`)
		renameSync(`${file}.copy`, file)
	}

	#clear(key: string): void {
		rmSync(this.#fileOf(key), { force: true })
		this.#index.forget(key)
	}

	#settle(key: string, versionId: string): void {
		const draft = this.#versionFile(versionId)
		if (existsSync(draft)) renameSync(draft, this.#fileOf(key))
		this.#index.finish(key, versionId)
	}

	#fileOf(key: string): string {
		// A key never leaves its folder: no empty, `.` or `..` step, no NUL.
		if (key.split('/').some((step) => step === '' || step === '.' || step === '..') || key.includes('\0'))
			throw new RangeError(`Not a key for a folder: ${JSON.stringify(key)}`)
		return join(this.#root, key)
	}

	#versionFile(versionId: string): string {
		return join(this.#work, versionId)
	}
}

function holds(condition: PutCondition, before: ObjectHead | undefined): boolean {
	return 'ifMatch' in condition ? before?.etag === condition.ifMatch : before === undefined
}
