import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ObjectHead, ObjectHeaders, ObjectStore } from '../ports/object-store.ts'
import type { PublicObjects } from './public-object.ts'

/** Projections that are remembered: at 1.5 KB for an article's eight objects, 6 MB. */
const most = 4000

/** A stamp as a hash, and how each object was that a projection made from it. */
interface Agreed {
	readonly stamp: string
	readonly looks: ReadonlyMap<string, string>
}

const kept = new WeakMap<ObjectStore, LRUCache<string, Agreed>>()

/** Remembers that objects are as a stamp wants them. `name` is the projection's own; `etags` are those of the objects, by key. */
export function noteAgreed(
	store: ObjectStore,
	name: string,
	stamp: string,
	objects: PublicObjects,
	etags: ReadonlyMap<string, string>,
): void {
	const of = kept.get(store) ?? new LRUCache<string, Agreed>({ max: most })
	kept.set(store, of)
	const looks = [...objects].map(([key, object]): [string, string] => [
		key,
		object === null ? '' : `${etags.get(key)} ${headersOf(object)}`,
	])
	of.set(name, { stamp: hashOf(stamp), looks: new Map(looks) })
}

/** Whether the objects are still as they were when this process last made them agree with the same stamp. */
export function isAgreed(
	store: ObjectStore,
	name: string,
	stamp: string,
	heads: ReadonlyMap<string, ObjectHead | undefined>,
): boolean {
	const agreed = kept.get(store)?.get(name)
	if (agreed?.stamp !== hashOf(stamp)) return false
	return [...agreed.looks].every(([key, look]) => {
		const head = heads.get(key)
		return look === (head === undefined ? '' : `${head.etag} ${headersOf(head)}`)
	})
}

function hashOf(stamp: string): string {
	return createHash('sha256').update(stamp).digest('base64url')
}

/** An object's headers in one order, so that two of them can be compared. */
export function headersOf({ contentType, cacheControl, metadata = {} }: ObjectHeaders): string {
	const words = Object.entries(metadata).toSorted(([a], [b]) => (a < b ? -1 : 1))
	return JSON.stringify([contentType, cacheControl ?? null, words])
}
