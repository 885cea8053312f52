import type { Root } from 'mdast'
import { eachMarkdown } from '../../article/walk-tree.ts'
import { problem } from '../../problem/problem.ts'
import type { BodyStep } from './body-context.ts'
import { sourceOf } from './source-of.ts'

/**
 * A footnote's mark without its text stays `[^1]` on the page: to the parser it is plain text, so it is looked for in
 * what stands in the file (an escaped `\[^1]` is meant as it is). Each label is said once.
 */
export const checkFootnotes: BodyStep<Root> = (tree, context) => {
	const said = new Set<string>()
	eachMarkdown(tree, 'text', (node) => {
		for (const { found, at } of sourceOf(node, context).matches(/(?<!\\)\[\^[^\s[\]\\]+\]/g)) {
			if (said.has(found)) continue
			said.add(found)
			context.problems.push(problem('footnote-undefined', at, { label: found }))
		}
	})
}
