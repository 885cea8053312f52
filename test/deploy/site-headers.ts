import type { StoredObject } from '../../functions/ports/object-store.ts'

const forever = 'public, max-age=31536000, immutable'
const soon = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

/** What each kind of public object has to say of itself, by its key; the first that fits. */
const kinds: readonly (readonly [key: RegExp, contentType: string, cacheControl: string])[] = [
	[/^photos\/.+\.jpg$/, 'image/jpeg', forever],
	[/^photos\/.+\.webp$/, 'image/webp', forever],
	[/^photos\/.+\.avif$/, 'image/avif', forever],
	[/^assets\/.+\.woff2$/, 'font/woff2', forever],
	[/^assets\/.+\.js$/, 'text/javascript; charset=utf-8', forever],
	// The worker stands between a reader and the site: a new one must be seen at once.
	[/^sw\.js$/, 'text/javascript; charset=utf-8', 'public, max-age=0, must-revalidate'],
	[/\/card\.jpg$/, 'image/jpeg', soon],
	[/^[\w-]+\.png$/, 'image/png', soon],
	[/\.md$/, 'text/markdown; charset=utf-8', soon],
	[/\.webmanifest$/, 'application/manifest+json', soon],
	// Of the page for what is not there CloudFront keeps no stale copy: a story may come there any moment.
	[/^404\.html$/, 'text/html; charset=utf-8', 'public, max-age=0, s-maxage=60, must-revalidate'],
	[/\.html$/, 'text/html; charset=utf-8', soon],
	[/(^|\/)feed\.xml$/, 'application/rss+xml; charset=utf-8', soon],
	[/(^|\/)feed\.json$/, 'application/feed+json; charset=utf-8', soon],
	// It is stored with its charset, which MiniStack 1.5.33 leaves out of its answers, for this type alone.
	[/\.xml$/, 'application/xml', soon],
	[/\.json$/, 'application/json; charset=utf-8', soon],
	[/\.txt$/, 'text/plain; charset=utf-8', soon],
	[/\.svg$/, 'image/svg+xml', soon],
]

/** What is wrong with an object's headers, in words; nothing when they are right. */
export function wrongHeaders({ key, contentType, cacheControl, metadata = {} }: StoredObject): string[] {
	const kind = kinds.find(([pattern]) => pattern.test(key))
	const [, type, cached] = kind ?? [undefined, 'no such kind of object', undefined]
	const status = /(^|\/)404\.html$/.test(key) ? '404' : undefined
	return [
		...(contentType === type ? [] : [`${key}: ${contentType} instead of ${type}`]),
		...(cacheControl === cached ? [] : [`${key}: ${cacheControl} instead of ${cached}`]),
		...(status === undefined || metadata['status'] === status ? [] : [`${key}: answers ${metadata['status']}`]),
	]
}
