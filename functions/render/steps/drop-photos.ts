import { h } from 'hastscript'
import { linkOf } from '../../article/address.ts'
import { walkElements } from '../../article/walk-tree.ts'
import { stringsOf } from '../../language/strings-of.ts'
import type { BodyStep } from './body-step.ts'

/** On the lite page a photo is a link to the full page, by its description; its caption and credit stay. */
export const dropPhotos: BodyStep = (tree, { address, language }) => {
	walkElements(tree, (node, index, parent) => {
		if (node.tagName !== 'img') return undefined
		const alt = String(node.properties['alt'] ?? '')
		const link = h('a', { href: linkOf(address) }, `${stringsOf(language).seePhoto}${alt === '' ? '' : `: ${alt}`}`)
		parent.children.splice(index, 1, parent.type === 'element' && parent.tagName === 'figure' ? h('p', [link]) : link)
		return index + 1
	})
}
