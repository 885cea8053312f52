import type { Element, Parents, RootContent } from 'hast'

/** Below which node the walk goes on, and with which of its children: see `walkTree`. */
export type Meet = (node: RootContent, index: number, parent: Parents) => number | undefined

/**
 * Meets each node below another one, parents before their children. The answer to a node that was dealt with is the index
 * of its parent's child to go on with (where it stood when it is gone); then nothing below it is met. By hand because
 * unist-util-visit makes a function and a list of ancestors for each node: ten times as long, in every step of every variant.
 */
export function walkTree(parent: Parents, meet: Meet): void {
	for (let index = 0; index < parent.children.length; index++) {
		const node = parent.children[index]
		if (node === undefined) continue
		const next = meet(node, index, parent)
		if (next !== undefined) index = next - 1
		else if ('children' in node) walkTree(node, meet)
	}
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
