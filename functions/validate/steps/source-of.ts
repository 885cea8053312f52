import type { Text } from 'mdast'
import type { Position } from '../../problem/problem.ts'
import type { BodyContext } from './body-context.ts'

/** What stands in the file for a text node: its own value has lost escapes, entities and the indentation of lists. */
export interface NodeSource {
	/** Finds a pattern in it, each with its place in the file. */
	matches(pattern: RegExp): { readonly found: string; readonly at: Position }[]
}

/** The source of a text node; of a node that a step has made there is none. */
export function sourceOf(node: Text, { source }: Pick<BodyContext, 'source'>): NodeSource {
	const { start, end } = node.position ?? {}
	if (start?.offset === undefined || end?.offset === undefined) return { matches: () => [] }
	const { line, column, offset } = start
	const text = source.slice(offset, end.offset)
	return {
		matches(pattern) {
			let lines = 0
			let lineStart = 1 - column
			let seen = 0
			return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
				for (let end = text.indexOf('\n', seen); end !== -1 && end < index; end = text.indexOf('\n', seen)) {
					lines++
					lineStart = seen = end + 1
				}
				return { found, at: { line: line + lines, column: index - lineStart + 1 } }
			})
		},
	}
}
