import type { ObjectHeaders, ObjectStore, PutCondition } from '../../functions/ports/object-store.ts'

/** A store in which something happens just before a key is written or deleted: another writer, a withdrawal. */
export class BetweenStore implements ObjectStore {
	readonly #store: ObjectStore
	readonly #key: string
	readonly #happen: () => Promise<unknown>
	readonly #times: number
	happened = 0

	constructor(store: ObjectStore, key: string, happen: () => Promise<unknown>, times = 1) {
		this.#store = store
		this.#key = key
		this.#happen = happen
		this.#times = times
	}

	get = (key: string, versionId?: string) => this.#store.get(key, versionId)
	head = (key: string) => this.#store.head(key)
	list = (prefix: string, options?: { after?: string; limit?: number }) => this.#store.list(prefix, options)

	async put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition) {
		await this.#before(key)
		return this.#store.put(key, body, headers, condition)
	}

	async delete(key: string, ifMatch?: string) {
		await this.#before(key)
		return this.#store.delete(key, ifMatch)
	}

	async #before(key: string): Promise<void> {
		if (key !== this.#key || this.happened >= this.#times) return
		this.happened++
		await this.#happen()
	}
}
