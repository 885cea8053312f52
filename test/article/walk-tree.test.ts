import type { Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { eachElement, walkElements, walkTree } from '../../functions/article/walk-tree.ts'

const tree = (): Root => ({
	type: 'root',
	children: [h('p', ['a', h('em', ['b', h('b', 'c')]), 'd']), h('ul', [h('li', 'e')])],
})

const names = (root: Root): string[] => {
	const met: string[] = []
	eachElement(root, ({ tagName }, parent) => {
		met.push(`${'tagName' in parent ? parent.tagName : parent.type}>${tagName}`)
	})
	return met
}

describe('a walk through a tree', () => {
	it('meets parents before their children, each with its parent', () => {
		expect(names(tree())).toEqual(['root>p', 'p>em', 'em>b', 'root>ul', 'ul>li'])
	})

	it('meets text too, in the order in which it is read', () => {
		let words = ''
		walkTree(tree(), (node) => {
			if (node.type === 'text') words += node.value
			return undefined
		})
		expect(words).toBe('abcde')
	})

	it('goes on where it is told, and meets nothing below what was dealt with', () => {
		const root = tree()
		const met: string[] = []
		walkElements(root, ({ tagName }, index, parent) => {
			met.push(tagName)
			if (tagName !== 'em') return undefined
			parent.children.splice(index, 1, h('i', [h('u')]), h('s'))
			return index + 1
		})
		expect(met).toEqual(['p', 'em', 's', 'ul', 'li'])
	})

	it('meets what has taken the place of a node that is gone', () => {
		const root = tree()
		walkElements(root, ({ tagName }, index, parent) => {
			if (tagName !== 'p') return undefined
			parent.children.splice(index, 1)
			return index
		})
		expect(names(root)).toEqual(['root>ul', 'ul>li'])
	})
})
