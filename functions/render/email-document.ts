import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { eachElement } from '../article/walk-tree.ts'
import type { Language } from '../language/language.ts'
import { hashSource } from '../page/document.ts'
import { writeHtml } from '../page/write-html.ts'
import { emailSheet, emailStyles } from './email-styles.ts'

/** A whole message before it is written out. */
export interface EmailParts {
	readonly language: Language
	readonly title: string
	/** What lists of messages show behind the title. */
	readonly preheader: string
	readonly head: readonly ElementContent[]
	readonly body: readonly ElementContent[]
}

/**
 * Writes a message as HTML that mail programs take: its looks in style attributes, its empty elements closed as in XHTML.
 * Every value goes through the serialiser.
 */
export function writeEmail({ language, title, preheader, head, body }: EmailParts): string {
	const { tag, direction } = language
	const styles = emailStyles(language)
	const content = h('body', { className: ['ground'], dir: direction, lang: tag, style: styles.body }, [
		h('div', { style: styles.preheader }, preheader),
		...body,
	])
	const html = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: tag, dir: direction }, [
		h('head', [
			h('meta', { charSet: 'utf-8' }),
			h('meta', { httpEquiv: 'Content-Security-Policy', content: policyOf(content) }),
			h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			h('meta', { name: 'color-scheme', content: 'light dark' }),
			h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
			h('title', title),
			...head,
			h('style', emailSheet),
		]),
		content,
	])
	const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
	return writeHtml(root, ' />')
}

/**
 * The policy of the message where it stands on the site; mail programs drop it. Its style attributes are some twenty
 * texts of our own, so each is allowed by its hash (CSP Level 3, 8.3: 'unsafe-hashes' lets hashes stand for attributes).
 * With 'unsafe-inline' any attribute that slipped in could lay a false page over this one; so it does nothing.
 */
function policyOf(content: Element): string {
	const styles = new Set([emailSheet])
	const add = ({ properties }: Element) => {
		if (typeof properties['style'] === 'string') styles.add(properties['style'])
	}
	add(content)
	eachElement(content, add)
	const hashes = [...styles].map(hashSource).join(' ')
	return `default-src 'none'; img-src 'self'; style-src 'unsafe-hashes' ${hashes}; script-src 'none'; form-action 'none'; base-uri 'none'`
}
