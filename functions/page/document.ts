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
	/** The site's icon; a page that is to be one request and no more has none. */
	readonly icon?: typeof siteIcon
	/** What stands in the head besides the title, the policy and the style. */
	readonly head: readonly ElementContent[]
	readonly body: readonly ElementContent[]
}

const policies = new Map<string, string>()

/**
 * The page's Content Security Policy: nothing from elsewhere, no script, no style but the one whose hash it names
 * (CSP Level 3, 8.2). The web server sends `frame-ancestors`, which a page cannot say of itself.
 */
function policyOf(style: string, images: "'self'" | 'data:'): string {
	let policy = policies.get(images + style)
	if (policy === undefined) {
		const hash = createHash('sha256').update(style).digest('base64')
		policy = `default-src 'none'; img-src ${images}; style-src 'sha256-${hash}'; script-src 'none'; form-action 'self'; base-uri 'none'`
		policies.set(images + style, policy)
	}
	return policy
}

/** Writes a page as HTML. Every value goes through the serialiser: nothing is put together from strings. */
export function writeDocument({ language, title, style, icon, head, body }: PageParts): string {
	const policy = policyOf(style, icon === undefined ? 'data:' : "'self'")
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
				h('body', [...body]),
			]),
		],
	}
	return toHtml(root, { upperDoctype: true, characterReferences: { useNamedReferences: false } })
}

/** A block of JSON-LD. `<` is written as an escape: nothing in the data can end the script element. */
export function jsonLd(data: unknown): ElementContent {
	return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'))
}
