import type { Root } from 'mdast'
import { eachMarkdown, walkMarkdown } from '../../article/walk-tree.ts'
import type { BodyStep } from './body-context.ts'

/** `[words][1]` and `![alt][photo]` become the links and images they mean, so that the steps after it see one kind of each. */
export const resolveReferences: BodyStep<Root> = (tree) => {
	const targets = new Map<string, { readonly url: string; readonly title?: string | null | undefined }>()
	eachMarkdown(tree, 'definition', ({ identifier, url, title }) => {
		// The first definition of a label counts (CommonMark, 6.3).
		if (!targets.has(identifier)) targets.set(identifier, { url, title })
	})
	if (targets.size === 0) return
	walkMarkdown(tree, (node, index, parent) => {
		if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined
		const target = targets.get(node.identifier)
		if (target === undefined) return undefined
		const place = node.position === undefined ? {} : { position: node.position }
		parent.children[index] =
			node.type === 'linkReference'
				? { type: 'link', ...target, children: node.children, ...place }
				: { type: 'image', ...target, alt: node.alt ?? '', ...place }
		return undefined
	})
}
