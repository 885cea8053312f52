import { LRUCache } from 'lru-cache'
import type { ObjectStore } from './object-store.ts'

/**
 * Remembers what was read of a store's immutable objects (those under a hash of themselves), for as long as the store
 * is in use: two newsrooms in one process share nothing.
 */
export function remembered<Value extends object>(most: number) {
	const stores = new WeakMap<ObjectStore, LRUCache<string, Value>>()
	return async (store: ObjectStore, hash: string, read: () => Promise<Value>): Promise<Value> => {
		const kept = stores.get(store) ?? new LRUCache<string, Value>({ max: most })
		stores.set(store, kept)
		const value = kept.get(hash) ?? (await read())
		kept.set(hash, value)
		return value
	}
}
