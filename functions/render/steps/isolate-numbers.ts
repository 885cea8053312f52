import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { walkTree } from '../../article/walk-tree.ts'
import type { BodyStep } from './body-step.ts'

/**
 * Numbers in at least three groups: telephone and account numbers, ISO dates. Groups of digits are
 * read from left to right in every script, but the bidirectional algorithm (UAX #9, W2 and N1) would place the groups in
 * a right-to-left sentence the other way round. A range (two groups) follows its sentence.
 */
const grouped = /\+?\(?\p{Nd}+\)?(?:[ \u00a0\u202f().-]{1,2}\p{Nd}+){2,}/gu
/** “7 8 12” is a list, and goes the way of its sentence: a number in groups has at least so many digits. */
const fewestDigits = 6

const asTheyAre = new Set(['code', 'pre', 'bdi', 'bdo'])

/** In a right-to-left text each number in groups stands by itself. */
export const isolateNumbers: BodyStep = (tree, { language }) => {
	if (language.direction !== 'rtl') return
	walkTree(tree, (node, index, parent) => {
		if (node.type === 'element' && asTheyAre.has(node.tagName)) return index + 1
		if (node.type !== 'text') return undefined
		const parts = isolated(node.value)
		parent.children.splice(index, 1, ...parts)
		return index + parts.length
	})
}

function isolated(text: string): ElementContent[] {
	const parts: ElementContent[] = []
	let at = 0
	for (const { 0: number, index } of text.matchAll(grouped)) {
		if ((number.match(/\p{Nd}/gu) ?? []).length < fewestDigits) continue
		if (index > at) parts.push({ type: 'text', value: text.slice(at, index) })
		parts.push(h('bdi', { dir: 'ltr' }, number))
		at = index + number.length
	}
	if (at < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(at) })
	return parts
}
