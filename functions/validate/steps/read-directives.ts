import type { BlockContent, Paragraph, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import type {} from 'mdast-util-to-hast'
import { walkMarkdown } from '../../article/walk-tree.ts'
import { type BodyContext, type BodyStep, report } from './body-context.ts'

/** The block directives, each with the element it becomes. */
const containers: Readonly<Record<string, { readonly hName: string; readonly className: string }>> = {
	pullquote: { hName: 'blockquote', className: 'pullquote' },
	aside: { hName: 'aside', className: 'aside' },
	gallery: { hName: 'div', className: 'gallery' },
}
const known = [...Object.keys(containers), 'embed']

/**
 * `:::pullquote`, `:::aside` and `:::gallery` become elements, `::embed` a link card: nothing of another site is
 * loaded. A colon inside a sentence (`at 9:Monday`) that only looks like a directive goes back to being text.
 */
export const readDirectives: BodyStep<Root> = (tree, context) => {
	walkMarkdown(tree, (node, index, parent) => {
		if (node.type === 'textDirective') {
			parent.children.splice(index, 1, { type: 'text', value: written(node, context) })
			return index + 1
		}
		if (node.type === 'containerDirective') return container(node, context)
		if (node.type !== 'leafDirective') return undefined
		const replacement = leaf(node, context)
		parent.children.splice(index, 1, ...replacement)
		return index + replacement.length
	})
}

function container(node: ContainerDirective, context: BodyContext): undefined {
	const found = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined
	if (found === undefined) report(context, 'directive-unknown', node, { name: node.name, known: known.join(', ') })
	node.data =
		found === undefined ? { hName: 'div' } : { hName: found.hName, hProperties: { className: [found.className] } }
	for (const child of node.children)
		if (isLabel(child)) child.data = { hName: 'p', hProperties: { className: ['label'] } }
	node.children = node.children.filter((child) => !isEmptyLabel(child))
}

function isLabel(node: RootContent): node is Paragraph {
	return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}

function isEmptyLabel(node: BlockContent | RootContent): boolean {
	return node.type === 'paragraph' && node.children.length === 0
}

function leaf(node: LeafDirective, context: BodyContext): RootContent[] {
	if (node.name !== 'embed') {
		report(context, 'directive-unknown', node, { name: node.name, known: known.join(', ') })
		return node.children.length === 0 ? [] : [{ type: 'paragraph', children: node.children }]
	}
	const url = node.attributes?.['url'] ?? ''
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
		report(context, 'embed-address', node, { address: url })
		return []
	}
	const title = node.attributes?.['title']?.trim() || new URL(url).host
	const link: RootContent = { type: 'link', url, children: [{ type: 'text', value: title }] }
	return [{ type: 'paragraph', children: [link], data: { hName: 'p', hProperties: { className: ['embed'] } } }]
}

function written(node: TextDirective, { source }: BodyContext): string {
	return source.slice(node.position?.start.offset, node.position?.end.offset)
}
