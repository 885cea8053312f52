import type { Element, Parents, RootContent } from 'hast'
import type { RootContent as MarkdownContent } from 'mdast'

/** A node with others below it, in a tree of such nodes. */
interface Branch<Node> {
	children: Node[]
}

/**
 * Meets each node below another one, parents before their children. The answer to a node that was dealt with is the index
 * of its parent's child to go on with (where it stood when it is gone); then nothing below it is met. By hand because
 * unist-util-visit makes a function and a list of ancestors for each node: ten times as long, in every step of every variant.
 */
function walk<Node extends object, Parent extends Branch<Node>>(
	parent: Parent,
	meet: (node: Node, index: number, parent: Parent) => number | undefined,
): void {
	for (let index = 0; index < parent.children.length; index++) {
		const node = parent.children[index]
		if (node === undefined) continue
		const next = meet(node, index, parent)
		if (next !== undefined) index = next - 1
		else if ('children' in node) walk(node as unknown as Parent, meet)
	}
}

/** Meets each node of a tree of HTML; see `walk`. */
export function walkTree(
	parent: Parents,
	meet: (node: RootContent, index: number, parent: Parents) => number | undefined,
): void {
	walk<RootContent, Parents>(parent, meet)
}

/** The same for elements alone. */
export function walkElements(
	parent: Parents,
	meet: (element: Element, index: number, parent: Parents) => number | undefined,
): void {
	walkTree(parent, (node, index, within) => (node.type === 'element' ? meet(node, index, within) : undefined))
}

/** Each element below a node, parents before their children. */
export function eachElement(parent: Parents, look: (element: Element, parent: Parents) => void): void {
	walkElements(parent, (element, _index, within) => {
		look(element, within)
		return undefined
	})
}

/** Meets each node of a tree of markdown; see `walk`. */
export function walkMarkdown(
	parent: Branch<MarkdownContent>,
	meet: (node: MarkdownContent, index: number, parent: Branch<MarkdownContent>) => number | undefined,
): void {
	walk(parent, meet)
}

/** Each node of a kind below another one. */
export function eachMarkdown<Type extends MarkdownContent['type']>(
	parent: Branch<MarkdownContent>,
	type: Type,
	look: (node: Extract<MarkdownContent, { type: Type }>) => void,
): void {
	const isWanted = (node: MarkdownContent): node is Extract<MarkdownContent, { type: Type }> => node.type === type
	walkMarkdown(parent, (node) => {
		if (isWanted(node)) look(node)
		return undefined
	})
}
