import type { Node, Parent } from 'unist'
import { type BodyContext, report } from './body-context.ts'

/** Deepest nesting of a body: real articles need 15. All that walks the tree later does so on a stack of its own size. */
const deepest = 100

/** Reports a tree that is nested deeper than any text, where it becomes so. */
export function tooDeep(tree: Node, context: BodyContext): boolean {
	const first = firstTooDeep(tree)
	if (first !== undefined) report(context, 'body-deep', first, { limit: deepest })
	return first !== undefined
}

/** True for a tree that is nested deeper than any text. */
export function isTooDeep(tree: Node): boolean {
	return firstTooDeep(tree) !== undefined
}

/** The first node that lies too deep; walks the tree without recursion. */
function firstTooDeep(tree: Node): Node | undefined {
	let level: Node[] = [tree]
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepest) return level[0]
		level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []))
	}
	return undefined
}
