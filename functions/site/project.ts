import { etagOf } from '../ports/etag.ts'
import type { ObjectHead, ObjectStore } from '../ports/object-store.ts'
import { isAgreed, lookOf, noteAgreed } from './agreed.ts'
import type { PublicObject, PublicObjects } from './public-object.ts'

/** What a projection read, and what follows from it. */
export interface Projection {
	/** Changes whenever anything that the objects are made from does. */
	readonly stamp: string
	/** The keys it looks after. */
	readonly keys: readonly string[]
	/** Equal stamps make equal objects: what this process has made agree before is then not rendered to be compared. */
	readonly determined?: true
	render(): Promise<PublicObjects>
}

/** Times a projection is rendered anew because others wrote meanwhile. Each time one of them got through. */
const mostTries = 12

/**
 * Makes public objects agree with the catalogue, whoever else writes them at the same time. The ETags are read before
 * the rows; each write insists on them; after the last write the rows are read once more, because an ETag is a hash
 * of the bytes and a page that went A → B → A looks untouched (design, promise 3). Unchanged bytes are not written.
 * `read` gives nothing when what it was to make is no longer wanted. Returns the keys that were written; nothing when
 * it was overtaken so. `known` are the keys where they hang on no row: then nothing has to be read to find them.
 */
export async function project(
	store: ObjectStore,
	read: () => Promise<Projection | undefined>,
	known?: readonly string[],
): Promise<string[] | undefined> {
	const written = new Set<string>()
	let keys = known ?? (await read())?.keys
	for (let tries = 0; keys !== undefined && tries < mostTries; tries++) {
		const heads = new Map(await allSettled(keys.map(async (key) => [key, await store.head(key)] as const)))
		const projection = await read()
		if (projection === undefined) return undefined
		keys = projection.keys
		if (keys.some((key) => !heads.has(key))) continue
		if (projection.determined && isAgreed(store, keys.join(' '), projection.stamp, heads)) return [...written]
		const outcomes = await writeAll(store, await projection.render(), heads)
		for (const [key, { outcome }] of outcomes) if (outcome === 'written') written.add(key)
		if (outcomes.some(([, { outcome }]) => outcome === 'lost')) continue
		if (projection.determined) noteAgreed(store, keys.join(' '), projection.stamp, outcomes)
		const again = await read()
		if (again?.stamp === projection.stamp) return [...written]
		keys = again?.keys
	}
	if (keys === undefined) return undefined
	throw new Error(`${keys[0]} changed ${mostTries} times while it was being written`)
}

/**
 * Writes objects in their order. A store that writes at once has the first before the next one is rendered; over a network
 * they leave together. Where one cannot be rendered, those before it are there, and the message comes again.
 */
function writeAll(
	store: ObjectStore,
	objects: PublicObjects,
	heads: ReadonlyMap<string, ObjectHead | undefined>,
): Promise<(readonly [string, Written])[]> {
	const writes: Promise<readonly [string, Written]>[] = []
	try {
		for (const [key, object] of objects)
			writes.push(write(store, key, object, heads.get(key)).then((written) => [key, written]))
	} catch (error) {
		writes.push(Promise.reject(error))
	}
	return allSettled(writes)
}

/**
 * The results in order, or the first failure, but never before all are done: a function that has answered is frozen with
 * its requests, and one that thaws later would write what nobody waits for.
 */
async function allSettled<Value>(promises: readonly Promise<Value>[]): Promise<Value[]> {
	await Promise.allSettled(promises)
	return Promise.all(promises)
}

/** What became of a write, and how the object is to be there. */
interface Written {
	readonly outcome: 'written' | 'same' | 'lost'
	readonly look: string
}

async function write(
	store: ObjectStore,
	key: string,
	object: PublicObject | null,
	head: ObjectHead | undefined,
): Promise<Written> {
	const written = (done: boolean): Written['outcome'] => (done ? 'written' : 'lost')
	if (object === null) {
		if (head === undefined) return { outcome: 'same', look: lookOf(undefined) }
		return { outcome: written((await store.delete(key, head.etag)).written), look: lookOf(undefined) }
	}
	const { body, contentType, cacheControl, metadata } = object
	const look = lookOf({ ...object, etag: etagOf(body) })
	if (head !== undefined && lookOf(head) === look) return { outcome: 'same', look }
	const condition = head === undefined ? ({ ifNoneMatch: '*' } as const) : { ifMatch: head.etag }
	const headers = {
		contentType,
		...(cacheControl !== undefined && { cacheControl }),
		...(metadata !== undefined && { metadata }),
	}
	return { outcome: written((await store.put(key, body, headers, condition)).written), look }
}
