import type { StoredObject } from '../../functions/ports/object-store.ts'
import type { World } from './world/world.ts'

/** Pages of articles that readers could ever have read: key of the site → story and language. */
export type Seen = ReadonlyMap<string, string>

/** Differences between a site and the clean build, in words; empty when readers get the same of both. */
export function compareSites(world: World, clean: World, seen: Seen): string[] {
	const [site, wanted] = [objectsOf(world), objectsOf(clean)]
	const wrong: string[] = []
	for (const [key, object] of wanted) {
		const found = site.get(key)
		if (found === undefined) wrong.push(`${key} is missing`)
		else if (wordsOf(found) !== wordsOf(object)) wrong.push(`${key} differs: ${difference(found, object)}`)
	}
	for (const [key, object] of site) {
		// What is named after its bytes stays: a page that somebody still has finds its own.
		if (wanted.has(key) || /^(photos|assets)\//.test(key)) continue
		const status = object.metadata?.['status']
		if (status !== '301' && status !== '410') wrong.push(`${key} should not be there`)
		else if (status === '301' && !leadsToLive(object, wanted))
			wrong.push(`${key} leads to ${object.metadata?.['location']}`)
		else if (/mark \d+ of/.test(object.body.toString())) wrong.push(`${key} is withdrawn and still says what it said`)
	}
	for (const [key, article] of seen)
		if (!site.has(key)) wrong.push(`${key} showed ${article} once, and now nothing is there`)
	return wrong
}

function objectsOf({ buckets: { site } }: World): Map<string, StoredObject> {
	return new Map(
		site.keys().flatMap((key) => {
			const object = site.get(key)
			return object === undefined ? [] : [[key, object]]
		}),
	)
}

function wordsOf({ etag, contentType, cacheControl, metadata = {} }: StoredObject): string {
	return JSON.stringify([etag, contentType, cacheControl, Object.entries(metadata).toSorted()])
}

function leadsToLive({ metadata }: StoredObject, wanted: ReadonlyMap<string, StoredObject>): boolean {
	const target = wanted.get(`${decodeURI(metadata?.['location'] ?? '').slice(1)}index.html`)
	return target !== undefined && target.metadata?.['status'] === undefined
}

/** Where two objects part, with a few words of each. */
function difference(found: StoredObject, wanted: StoredObject): string {
	if (found.etag === wanted.etag) return `headers ${wordsOf(found)} instead of ${wordsOf(wanted)}`
	const [is, should] = [Buffer.from(found.body).toString(), Buffer.from(wanted.body).toString()]
	let at = 0
	while (is[at] === should[at]) at++
	const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60))
	return `${near(is)} instead of ${near(should)}`
}
