import type { ObjectHeaders } from '../ports/object-store.ts'

/** An object of the public site as a function renders it; null: nothing is to be there. */
export interface PublicObject extends ObjectHeaders {
	readonly body: Uint8Array
}

/** An object at its key. */
export type PublicEntry = readonly [key: string, object: PublicObject | null]

/** The objects that one projection keeps in agreement with the catalogue; each is written as soon as it is there. */
export type PublicObjects = Iterable<PublicEntry>

/**
 * Pages and feeds: a CDN keeps them a minute, shows them for one more while it asks anew, and for a day while it cannot ask
 * (RFC 5861). So after two minutes nobody is shown what stood there before.
 */
export const freshSoon = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

/** An HTML page. `status` is what a server answers with it: 410 for what was withdrawn, 404 for the page of that name. */
export function htmlObject(html: string, metadata: ObjectHeaders['metadata'] = {}): PublicObject {
	return { body: Buffer.from(html), contentType: 'text/html; charset=utf-8', cacheControl: freshSoon, metadata }
}

/** A feed, sitemap or other text. */
export function textObject(text: string, contentType: string, metadata: ObjectHeaders['metadata'] = {}): PublicObject {
	return { body: Buffer.from(text), contentType, cacheControl: freshSoon, metadata }
}
