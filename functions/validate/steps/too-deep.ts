import type { Node, Parent } from 'unist'
import { type BodyContext, report } from './body-context.ts'

/** Deepest nesting of a body: real articles need 15. All that walks the tree later does so on a stack of its own size. */
const deepest = 100

/** Reports a tree that is nested deeper than any text, where it becomes so; walks it without recursion. */
export function tooDeep(tree: Node, context: BodyContext): boolean {
	let level: Node[] = [tree]
	for (let depth = 0; level.length > 0; depth++) {
		const [first] = level
		if (depth > deepest && first !== undefined) {
			report(context, 'body-deep', first, { limit: deepest })
			return true
		}
		level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []))
	}
	return false
}
