/** The HTML forms of an article. */
export const variants = ['page', 'lite', 'email', 'embed'] as const
export type Variant = (typeof variants)[number]

/** `/<lang>/<slug>/`: an article's address on the site, without its origin. Decoded: keys and links encode it. */
export function articleAddress(language: string, slug: string): string {
	return `/${language}/${slug}/`
}

/** A variant's address: the page's own, or a step below it. */
export function variantAddress(address: string, variant: Variant): string {
	return variant === 'page' ? address : `${address}${variant}/`
}

/** What stands beside an article's page for programs: its data, its text, its e-mail's plain part, its embed, its picture. */
export const articleFiles = ['article.json', 'article.md', 'email.txt', 'oembed.json', 'card.jpg'] as const
export type ArticleFile = (typeof articleFiles)[number]

/** Address of a file beside an article's page. */
export function fileAddress(address: string, file: ArticleFile): string {
	return `${address}${file}`
}

/** Address of an article's social card: its picture in link previews. */
export function cardAddress(address: string): string {
	return fileAddress(address, 'card.jpg')
}

/** Addresses of the fronts. `id` is a section, tag or author; `day` is `yyyy-mm-dd`. */
export const frontAddress = {
	home: (language: string) => `/${language}/`,
	/** All corrections of the newspaper, which readers look for in one place. */
	corrections: (language: string) => `/${language}/corrections/`,
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
	'corrections',
	'lite',
	'email',
	'embed',
	'feed.xml',
	'feed.json',
	'404.html',
	'index.html',
	'news-sitemap.xml',
	'search',
	'offline',
	'manifest.webmanifest',
])
