import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { linkOf } from '../../article/address.ts'
import type { BodyStep } from './body-step.ts'

/** On the lite page a photo is a link to the full page, by its description; its caption and credit stay. */
export const dropPhotos: BodyStep = (tree, { address, language }) => {
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'img' || parent === undefined || index === undefined) return undefined
		const alt = String(node.properties['alt'] ?? '')
		const link = h('a', { href: linkOf(address) }, `${language.strings.seePhoto}${alt === '' ? '' : `: ${alt}`}`)
		parent.children.splice(index, 1, parent.type === 'element' && parent.tagName === 'figure' ? h('p', [link]) : link)
		return [SKIP, index + 1]
	})
}
