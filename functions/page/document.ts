import { createHash } from 'node:crypto'
import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { LRUCache } from 'lru-cache'
import type { Language } from '../language/language.ts'
import type { ScriptFile } from '../reader/page-scripts.ts'
import { writeHtml } from './write-html.ts'

/** Address of the site's icon. */
export const siteIcon = '/favicon.svg'
/** An empty icon: without one a browser asks for /favicon.ico by itself. */
const noIcon = 'data:,'

/** A whole HTML page before it is written out. */
export interface PageParts {
	readonly language: Language
	readonly title: string
	readonly style: string
	/** What runs when the page is there. Most pages have none, and none needs one. */
	readonly script?: string
	/** Scripts of the site's own that the page loads from files. */
	readonly modules?: readonly ScriptFile[]
	/** The site's icon; a page that is to be one request and no more has none. */
	readonly icon?: typeof siteIcon
	/** Where its addresses lead to, when the page is shown on another host: an origin. */
	readonly host?: string
	/** What the page's policy says instead (`policy.ts`). */
	readonly policy?: (own: string) => string
	/** What stands in the head besides the title, the policy and the style. */
	readonly head: readonly ElementContent[]
	readonly body: readonly ElementContent[]
}

const policies = new Map<string, string>()

/**
 * The page's Content Security Policy: nothing from elsewhere, no script and no style but the ones whose hashes it names
 * (CSP Level 3, 8.2). The web server sends `frame-ancestors`, which a page cannot say of itself.
 */
function policyOf({ style, script, modules = [], icon }: PageParts): string {
	const parts = `${icon ?? ''} ${modules.length > 0} ${script ?? ''}${style}`
	let policy = policies.get(parts)
	if (policy === undefined) {
		const images = icon === undefined ? 'img-src data:;' : "img-src 'self'; manifest-src 'self';"
		const scripts = [modules.length === 0 ? [] : "'self'", script === undefined ? [] : hashSource(script)].flat()
		const allowed = scripts.length === 0 ? "'none'" : scripts.join(' ')
		// They ask this server, and one has a service worker, which answers for what the page loads.
		const worker = modules.length === 0 ? '' : " connect-src 'self'; worker-src 'self';"
		const fonts = style.includes('@font-face') ? " font-src 'self';" : ''
		policy = `default-src 'none'; ${images}${fonts} style-src ${hashSource(style)}; script-src ${allowed};${worker} form-action 'self'; base-uri 'none'`
		policies.set(parts, policy)
	}
	return policy
}

/** Hashes that are kept: style sheets, scripts and the twenty style attributes of a message, in each language. */
const hashes = new LRUCache<string, string>({ max: 500 })

/** What allows a style sheet or a script that stands in the page: `'sha256-…'`. */
export function hashSource(text: string): string {
	const hash = hashes.get(text) ?? createHash('sha256').update(text).digest('base64')
	hashes.set(text, hash)
	return `'sha256-${hash}'`
}

/** Writes a page as HTML. Every value goes through the serialiser: nothing is put together from strings. */
export function writeDocument(parts: PageParts): string {
	const { language, title, style, script, modules = [], icon, host, head, body } = parts
	const own = policyOf(parts)
	const policy = parts.policy?.(own) ?? own
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'doctype' },
			h('html', { lang: language.tag, dir: language.direction, dataScript: language.script }, [
				h('head', [
					h('meta', { charSet: 'utf-8' }),
					h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
					...(host === undefined ? [] : [h('base', { href: `${host}/` })]),
					h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
					h('title', title),
					h('link', { rel: 'icon', href: icon ?? noIcon }),
					...head,
					h('style', style),
				]),
				h('body', [
					...body,
					...(script === undefined ? [] : [h('script', script)]),
					...modules.map((module) => h('script', { ...module, type: 'module' })),
				]),
			]),
		],
	}
	return writeHtml(root)
}

/** A block of JSON-LD. `<` is written as an escape: nothing in the data can end the script element. */
export function jsonLd(data: unknown): ElementContent {
	return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'))
}
