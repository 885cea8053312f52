import type { ObjectHeaders, ObjectStore } from './object-store.ts'

/** For what is named after its own bytes: an address never changes them. */
export const forever = 'public, max-age=31536000, immutable'

/** Times a write is tried that loses races, though nobody's object is there. */
const mostTries = 5

/** Keeps an object under a hash of itself, once: what is there already is the same. */
export async function putOnce(
	store: ObjectStore,
	key: string,
	body: Uint8Array,
	headers: ObjectHeaders,
): Promise<void> {
	for (let tries = 0; tries < mostTries; tries++) {
		if ((await store.put(key, body, headers, { ifNoneMatch: '*' })).written) return
		// 412: it is there. But 409 says only that two wrote at once, and S3 does not say that one of them won.
		if ((await store.head(key)) !== undefined) return
	}
	throw new Error(`${key} could not be written ${mostTries} times, and is not there`)
}
