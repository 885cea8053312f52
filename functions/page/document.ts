import { createHash } from 'node:crypto'
import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '../language/language.ts'

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
	/** The site's icon; a page that is to be one request and no more has none. */
	readonly icon?: typeof siteIcon
	/** What stands in the head besides the title, the policy and the style. */
	readonly head: readonly ElementContent[]
	readonly body: readonly ElementContent[]
}

const policies = new Map<string, string>()

/**
 * The page's Content Security Policy: nothing from elsewhere, no script and no style but the ones whose hashes it names
 * (CSP Level 3, 8.2). The web server sends `frame-ancestors`, which a page cannot say of itself.
 */
function policyOf(style: string, script: string | undefined, images: "'self'" | 'data:'): string {
	const parts = `${images}${script ?? ''}${style}`
	let policy = policies.get(parts)
	if (policy === undefined) {
		const scripts = script === undefined ? "'none'" : hashSource(script)
		policy = `default-src 'none'; img-src ${images}; style-src ${hashSource(style)}; script-src ${scripts}; form-action 'self'; base-uri 'none'`
		policies.set(parts, policy)
	}
	return policy
}

/** What allows a style sheet or a script that stands in the page: `'sha256-…'`. */
export function hashSource(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Writes a page as HTML. Every value goes through the serialiser: nothing is put together from strings. */
export function writeDocument({ language, title, style, script, icon, head, body }: PageParts): string {
	const policy = policyOf(style, script, icon === undefined ? 'data:' : "'self'")
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'doctype' },
			h('html', { lang: language.tag, dir: language.direction, dataScript: language.script }, [
				h('head', [
					h('meta', { charSet: 'utf-8' }),
					h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
					h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
					h('title', title),
					h('link', { rel: 'icon', href: icon ?? noIcon }),
					...head,
					h('style', style),
				]),
				h('body', [...body, ...(script === undefined ? [] : [h('script', script)])]),
			]),
		],
	}
	return toHtml(root, { upperDoctype: true, characterReferences: { useNamedReferences: false } })
}

/** A block of JSON-LD. `<` is written as an escape: nothing in the data can end the script element. */
export function jsonLd(data: unknown): ElementContent {
	return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'))
}
