import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { copyTree } from '../../functions/article/copy-tree.ts'

const tree = (): Root => ({
	type: 'root',
	children: [
		{
			type: 'element',
			tagName: 'p',
			properties: { className: ['lead', 'wide'], dir: 'rtl', hidden: true },
			children: [
				{ type: 'text', value: 'Words' },
				{ type: 'element', tagName: 'br', properties: {}, children: [] },
			],
		},
		{ type: 'comment', value: 'never shown' },
	],
})

test('a copy says the same, and whatever a step does to it leaves the galley as it was', () => {
	const galley = tree()
	const copy = copyTree(galley)
	expect(copy).toEqual(galley)
	const [paragraph] = copy.children
	if (paragraph?.type !== 'element') throw new Error('The paragraph is lost')
	paragraph.tagName = 'div'
	paragraph.properties['id'] = 'a'
	;(paragraph.properties['className'] as string[]).push('late')
	paragraph.children.pop()
	;(paragraph.children[0] as { value: string }).value = 'Others'
	copy.children.pop()
	expect(galley).toEqual(tree())
})
