import { h } from 'hastscript'
import { eachElement } from '../../article/walk-tree.ts'
import { formatMessage } from '../../language/message.ts'
import { localDigits } from '../../language/number.ts'
import { stringsOf } from '../../language/strings-of.ts'
import { say } from '../../page/words.ts'
import type { BodyStep } from './body-step.ts'

/** Gives footnotes, galleries and embeds their words in the page's language: the galley holds none. */
export const nameParts: BodyStep = (tree, { language }) => {
	const strings = stringsOf(language)
	eachElement(tree, (node) => {
		const { properties } = node
		if ('dataFootnotes' in properties) {
			node.properties = { className: ['footnotes'], role: 'doc-endnotes' }
			const heading = node.children.find((child) => child.type === 'element' && child.tagName === 'h2')
			if (heading?.type === 'element') heading.children = [{ type: 'text', value: strings.footnotes }]
		} else if ('dataFootnoteRef' in properties) {
			node.properties = { href: properties['href'], id: properties['id'], role: 'doc-noteref' }
			const [number] = node.children
			if (number?.type === 'text') number.value = localDigits(language, number.value)
		} else if ('dataFootnoteBackref' in properties) {
			const number = localDigits(language, /\d+/.exec(String(properties['href']))?.[0] ?? '')
			node.properties = {
				href: properties['href'],
				role: 'doc-backlink',
				ariaLabel: formatMessage(language, strings.backToText, { number }),
			}
		} else if (has(properties['className'], 'gallery')) {
			node.properties = { className: ['gallery'], role: 'group', ariaLabel: strings.gallery }
		} else if (has(properties['className'], 'embed')) {
			const [link] = node.children
			const address = link?.type === 'element' ? String(link.properties['href']) : ''
			// A paragraph of raw HTML may have taken the class: it is no card, and its link may lead anywhere or nowhere.
			if (link?.type !== 'element' || !URL.canParse(address)) return
			const { host } = new URL(address)
			link.children.push(h('span', { className: ['site'] }, say(language, strings.openOn, { site: host })))
		}
	})
}

function has(className: unknown, name: string): boolean {
	return Array.isArray(className) && className.includes(name)
}
