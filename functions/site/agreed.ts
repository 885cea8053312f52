import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ObjectHead, ObjectHeaders, ObjectStore } from '../ports/object-store.ts'

/** Projections that are remembered: at 1.5 KB for an article's eight objects, 6 MB. */
const most = 4000

/** A stamp as a hash, and how each object was that a projection made from it. */
interface Agreed {
	readonly stamp: string
	readonly looks: ReadonlyMap<string, string>
}

const kept = new WeakMap<ObjectStore, LRUCache<string, Agreed>>()

/** Remembers that objects are as a stamp wants them. `name` is the projection's own; objects are told by `lookOf`. */
export function noteAgreed(
	store: ObjectStore,
	name: string,
	stamp: string,
	objects: readonly (readonly [key: string, object: { readonly look: string }])[],
): void {
	const of = kept.get(store) ?? new LRUCache<string, Agreed>({ max: most })
	kept.set(store, of)
	of.set(name, { stamp: hashOf(stamp), looks: new Map(objects.map(([key, { look }]) => [key, look])) })
}

/** Whether the objects are still as they were when this process last made them agree with the same stamp. */
export function isAgreed(
	store: ObjectStore,
	name: string,
	stamp: string,
	heads: ReadonlyMap<string, ObjectHead | undefined>,
): boolean {
	const agreed = kept.get(store)?.get(name)
	return agreed?.stamp === hashOf(stamp) && [...agreed.looks].every(([key, look]) => look === lookOf(heads.get(key)))
}

function hashOf(stamp: string): string {
	return createHash('sha256').update(stamp).digest('base64url')
}

/** What an object says of itself, bytes and headers, as one text that can be compared; empty where there is none. */
export function lookOf(object: (ObjectHeaders & { readonly etag: string }) | undefined): string {
	if (object === undefined) return ''
	const { etag, contentType, cacheControl, metadata = {} } = object
	const words = Object.entries(metadata).toSorted(([a], [b]) => (a < b ? -1 : 1))
	return JSON.stringify([etag, contentType, cacheControl ?? null, words])
}
