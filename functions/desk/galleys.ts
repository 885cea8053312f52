import type { Galley } from '../article/galley.ts'
import { galleyKey } from '../article/galley-key.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { remembered } from '../ports/remembered.ts'

/** 200 galleys are about 10 MB. */
const kept = remembered<Galley>(200)

/** A galley by its hash; throws when the desk has lost it, which only a person can mend. */
export function readGalley(desk: ObjectStore, hash: string): Promise<Galley> {
	return kept(desk, hash, async () => {
		const object = await desk.get(galleyKey(hash))
		if (object === undefined) throw new Error(`The desk has lost galley ${hash}`)
		return JSON.parse(Buffer.from(object.body).toString()) as Galley
	})
}
