import { LRUCache } from 'lru-cache'
import type { Galley } from '../article/galley.ts'
import { galleyKey } from '../article/galley-key.ts'
import type { ObjectStore } from '../ports/object-store.ts'

/** Galleys are immutable under their hash. 200 of them are about 10 MB. */
const kept = new LRUCache<string, Galley>({ max: 200 })

/** A galley by its hash; throws when the desk has lost it, which only a person can mend. */
export async function readGalley(desk: ObjectStore, hash: string): Promise<Galley> {
	const known = kept.get(hash)
	if (known !== undefined) return known
	const object = await desk.get(galleyKey(hash))
	if (object === undefined) throw new Error(`The desk has lost galley ${hash}`)
	const galley = JSON.parse(Buffer.from(object.body).toString()) as Galley
	kept.set(hash, galley)
	return galley
}
