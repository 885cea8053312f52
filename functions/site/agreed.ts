import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ObjectHead, ObjectHeaders, ObjectStore } from '../ports/object-store.ts'
import type { PublicObjects } from './public-object.ts'

/** Projections that are remembered: at 60 bytes an object about 2 MB. */
const most = 4000

/** How the objects of a projection were when they agreed with a stamp, as one hash, by their keys. */
const kept = new WeakMap<ObjectStore, LRUCache<string, string>>()

/** An object as a store has it or is to have it; nothing where none is. */
type Look = (ObjectHeaders & { readonly etag: string }) | undefined

/** Remembers that objects are as a stamp wants them. `etags` are those of the objects, by key. */
export function noteAgreed(
	store: ObjectStore,
	stamp: string,
	objects: PublicObjects,
	etags: ReadonlyMap<string, string>,
): void {
	const of = kept.get(store) ?? new LRUCache<string, string>({ max: most })
	kept.set(store, of)
	const looks = [...objects].map(([key, object]): [string, Look] => {
		const etag = etags.get(key)
		return [key, object === null || etag === undefined ? undefined : { ...object, etag }]
	})
	of.set(nameOf(new Map(looks)), markOf(stamp, new Map(looks)))
}

/** Whether the objects are still as they were when this process last made them agree with the same stamp. */
export function isAgreed(
	store: ObjectStore,
	stamp: string,
	heads: ReadonlyMap<string, ObjectHead | undefined>,
): boolean {
	const mark = kept.get(store)?.get(nameOf(heads))
	return mark !== undefined && mark === markOf(stamp, heads)
}

function nameOf(looks: ReadonlyMap<string, Look>): string {
	return [...looks.keys()].toSorted().join('\n')
}

function markOf(stamp: string, looks: ReadonlyMap<string, Look>): string {
	const hash = createHash('sha256').update(stamp)
	for (const [key, look] of [...looks].toSorted(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(`\n${key} ${look === undefined ? '' : `${look.etag} ${headersOf(look)}`}`)
	return hash.digest('base64url')
}

/** An object's headers in one order, so that two of them can be compared. */
export function headersOf({ contentType, cacheControl, metadata = {} }: ObjectHeaders): string {
	const words = Object.entries(metadata).toSorted(([a], [b]) => (a < b ? -1 : 1))
	return JSON.stringify([contentType, cacheControl ?? null, words])
}
