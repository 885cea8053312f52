import type { Root } from 'mdast'
import { eachMarkdown } from '../../article/walk-tree.ts'
import { type BodyStep, report } from './body-context.ts'

/** Headings begin below the headline and go down one level at a time (WCAG 2.2, 1.3.1): others are moved, and said. */
export const checkHeadings: BodyStep<Root> = (tree, context) => {
	let level = 1
	eachMarkdown(tree, 'heading', (node) => {
		if (node.depth === 1) {
			report(context, 'heading-title', node)
			node.depth = 2
		}
		if (node.depth > level + 1) {
			report(context, 'heading-jump', node, { found: '#'.repeat(node.depth), wanted: '#'.repeat(level + 1) })
			node.depth = Math.min(level + 1, 6) as typeof node.depth
		}
		level = node.depth
	})
}
