import { createHash } from 'node:crypto'
import type { ObjectHead, ObjectStore } from '../ports/object-store.ts'
import type { PublicObject, PublicObjects } from './public-object.ts'

/** What a projection read, and what follows from it. */
export interface Projection {
	/** Changes whenever anything that the objects are made from does. */
	readonly stamp: string
	/** The keys it looks after. */
	readonly keys: readonly string[]
	render(): Promise<PublicObjects>
}

/** Times a projection is rendered anew because others wrote meanwhile. Each time one of them got through. */
const mostTries = 12

/**
 * Makes public objects agree with the catalogue, whoever else writes them at the same time. The ETags are read before
 * the rows; each write insists on them; after the last write the rows are read once more, because an ETag is a hash
 * of the bytes and a page that went A → B → A looks untouched (design, promise 3). Unchanged bytes are not written.
 * Returns the keys that were written.
 */
export async function project(store: ObjectStore, read: () => Promise<Projection>): Promise<string[]> {
	const written = new Set<string>()
	let { keys } = await read()
	for (let tries = 0; tries < mostTries; tries++) {
		const heads = new Map(await Promise.all(keys.map(async (key) => [key, await store.head(key)] as const)))
		const projection = await read()
		if (projection.keys.some((key) => !heads.has(key))) {
			keys = projection.keys
			continue
		}
		const objects = await projection.render()
		const outcomes = await Promise.all(
			[...objects].map(async ([key, object]) => [key, await write(store, key, object, heads.get(key))] as const),
		)
		for (const [key, outcome] of outcomes) if (outcome === 'written') written.add(key)
		if (outcomes.some(([, outcome]) => outcome === 'lost')) continue
		const again = await read()
		if (again.stamp === projection.stamp) return [...written]
		keys = again.keys
	}
	throw new Error(`${keys[0]} changed ${mostTries} times while it was being written`)
}

async function write(
	store: ObjectStore,
	key: string,
	object: PublicObject | null,
	head: ObjectHead | undefined,
): Promise<'written' | 'same' | 'lost'> {
	if (object === null) {
		if (head === undefined) return 'same'
		return (await store.delete(key, head.etag)).written ? 'written' : 'lost'
	}
	if (head !== undefined && isSame(object, head)) return 'same'
	const condition = head === undefined ? ({ ifNoneMatch: '*' } as const) : { ifMatch: head.etag }
	const { body, contentType, cacheControl, metadata } = object
	const headers = {
		contentType,
		...(cacheControl !== undefined && { cacheControl }),
		...(metadata !== undefined && { metadata }),
	}
	return (await store.put(key, body, headers, condition)).written ? 'written' : 'lost'
}

function isSame({ body, contentType, cacheControl, metadata = {} }: PublicObject, head: ObjectHead): boolean {
	const sorted = (words: Readonly<Record<string, string>>) =>
		JSON.stringify(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)))
	return (
		head.etag === createHash('md5').update(body).digest('hex') &&
		head.contentType === contentType &&
		head.cacheControl === cacheControl &&
		sorted(head.metadata ?? {}) === sorted(metadata)
	)
}
