import type { ObjectHeaders, ObjectStore, PutCondition } from '../../functions/ports/object-store.ts'

/** A store in which something happens just before the first write of a key: another writer, a withdrawal. */
export class BetweenStore implements ObjectStore {
	readonly #store: ObjectStore
	readonly #key: string
	readonly #happen: () => Promise<unknown>
	passed = false

	constructor(store: ObjectStore, key: string, happen: () => Promise<unknown>) {
		this.#store = store
		this.#key = key
		this.#happen = happen
	}

	get = (key: string, versionId?: string) => this.#store.get(key, versionId)
	head = (key: string) => this.#store.head(key)
	delete = (key: string, ifMatch?: string) => this.#store.delete(key, ifMatch)
	list = (prefix: string, options?: { after?: string; limit?: number }) => this.#store.list(prefix, options)

	async put(key: string, body: Uint8Array, headers: ObjectHeaders, condition?: PutCondition) {
		if (key === this.#key && !this.passed) {
			this.passed = true
			await this.#happen()
		}
		return this.#store.put(key, body, headers, condition)
	}
}
