import type { ObjectStore, StoredObject } from '../../functions/ports/object-store.ts'
import { allKeys } from './buckets.ts'

/** The whole site as its bucket holds it. */
export type Site = ReadonlyMap<string, StoredObject>

/** Reads every object of a bucket, some at once. */
export async function readSite(store: ObjectStore): Promise<Site> {
	const keys = await allKeys(store)
	const site = new Map<string, StoredObject>()
	const reader = async () => {
		for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
			const object = await store.get(key)
			if (object !== undefined) site.set(key, object)
		}
	}
	await Promise.all(Array.from({ length: 8 }, reader))
	return site
}

/** Differences between a site and the files that it should consist of, in words; none when every byte is the same. */
export function compareSite(
	site: Site,
	files: ReadonlyMap<string, Buffer>,
	mayBeMore: (object: StoredObject) => boolean = () => false,
): string[] {
	const wrong: string[] = []
	for (const [key, bytes] of files) {
		const object = site.get(key)
		if (object === undefined) wrong.push(`${key} is missing`)
		else if (!bytes.equals(object.body)) wrong.push(`${key} differs: ${firstDifference(object.body, bytes)}`)
	}
	for (const [key, object] of site) if (!files.has(key) && !mayBeMore(object)) wrong.push(`${key} should not be there`)
	return wrong
}

function firstDifference(is: Uint8Array, should: Uint8Array): string {
	let at = 0
	while (at < is.length && is[at] === should[at]) at++
	const near = (bytes: Uint8Array) => JSON.stringify(Buffer.from(bytes).toString('utf8', Math.max(0, at - 40), at + 60))
	return `${near(is)} instead of ${near(should)}`
}
