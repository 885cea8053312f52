import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isStorable } from '../../functions/article/storable-key.ts'
import { etagOf } from '../../functions/ports/etag.ts'
import type { ObjectHeaders, ObjectStore, PutCondition, WriteOutcome } from '../../functions/ports/object-store.ts'
import type { Mirror } from './mirror.ts'

/**
 * The folder that `npm start` publishes, as the place where the desk puts files: what is saved in the browser and what is
 * saved in a text editor are the same files, and each becomes a manuscript the same way.
 */
export class ContentFolder implements Pick<ObjectStore, 'put'> {
	readonly #folder: string
	readonly #mirror: Mirror

	constructor(folder: string, mirror: Mirror) {
		this.#folder = folder
		this.#mirror = mirror
	}

	/** Writes a file over just the bytes that the condition names, which are those on the disk: no editor's save is lost. */
	async put(key: string, body: Uint8Array, _headers: ObjectHeaders, condition?: PutCondition): Promise<WriteOutcome> {
		const file = join(this.#folder, key)
		// What the folder's own watcher would not upload has no place in it.
		if (!isStorable(key) || this.#mirror.keyOf(file) !== key) throw new RangeError(`Not a key for the folder: ${key}`)
		const held = existsSync(file) ? etagOf(readFileSync(file)) : undefined
		if (condition !== undefined && ('ifMatch' in condition ? held !== condition.ifMatch : held !== undefined))
			return { written: false }
		mkdirSync(dirname(file), { recursive: true })
		// A hidden name is uploaded by nobody; the rename is what the folder's watcher sees.
		const draft = join(dirname(file), `.${etagOf(Buffer.from(key))}.saving`)
		writeFileSync(draft, body)
		try {
			renameSync(draft, file)
		} catch {
			// Windows refuses while another program has the file open; it can be written all the same.
			writeFileSync(file, body)
			rmSync(draft, { force: true })
		}
		await this.#mirror.sync(key)
		return { written: true, etag: etagOf(body) }
	}
}
