import type { Nodes, Properties, Root } from 'hast'

/**
 * A copy of a galley's tree, which shares nothing with it that a step may change. By hand because `structuredClone` takes five times
 * as long, and every variant begins with one. The tree is no deeper than VALIDATE lets it be (`too-deep.ts`).
 */
export function copyTree(tree: Root): Root {
	return copyNode(tree)
}

function copyNode<Node extends Nodes>(node: Node): Node {
	const copy = { ...node }
	if ('properties' in copy) copy.properties = copyProperties(copy.properties)
	if ('children' in copy) copy.children = copy.children.map(copyNode) as typeof copy.children
	return copy
}

function copyProperties(properties: Properties): Properties {
	const copy = { ...properties }
	for (const [name, value] of Object.entries(copy)) if (Array.isArray(value)) copy[name] = [...value]
	return copy
}
