/** The HTML forms of an article that this version of Tilmash publishes. */
export const variants = ['page', 'lite'] as const
export type Variant = (typeof variants)[number]

/** `/<lang>/<slug>/`: an article's address on the site, without its origin. Decoded: keys and links encode it. */
export function articleAddress(language: string, slug: string): string {
	return `/${language}/${slug}/`
}

/** A variant's address: the page's own, or a step below it. */
export function variantAddress(address: string, variant: Variant): string {
	return variant === 'page' ? address : `${address}${variant}/`
}

/** Addresses of the fronts. `id` is a section, tag or author; `day` is `yyyy-mm-dd`. */
export const frontAddress = {
	home: (language: string) => `/${language}/`,
	section: (language: string, id: string) => `/${language}/section/${id}/`,
	tag: (language: string, id: string) => `/${language}/tag/${id}/`,
	author: (language: string, id: string) => `/${language}/author/${id}/`,
	day: (language: string, day: string) => `/${language}/${day.replaceAll('-', '/')}/`,
} as const

/** The site bucket's key of an address: `/en/x/` is kept as `en/x/index.html`, `/en/feed.xml` as it is. */
export function keyOfAddress(address: string): string {
	return address.slice(1) + (address.endsWith('/') ? 'index.html' : '')
}

/** An address as it stands in a link: each step percent-encoded (RFC 3986, section 3.3). */
export function linkOf(address: string): string {
	return address
		.split('/')
		.map((step) => encodeURIComponent(step).replace(/%(2C|3A|40|24|26|2B|3B|3D)/g, decodeURIComponent))
		.join('/')
}

/** First steps below a language's address that fronts need for themselves: no article may be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	'section',
	'tag',
	'author',
	'lite',
	'email',
	'embed',
	'feed.xml',
	'feed.json',
	'404.html',
	'index.html',
	'news-sitemap.xml',
	'search',
])
