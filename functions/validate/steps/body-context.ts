import type { Position, Problem } from '../../problem/problem.ts'
import { problem } from '../../problem/problem.ts'
import type { RuleId } from '../../problem/rules.ts'

/** What the steps over a body know and find out. A step changes the tree it is given and adds to what was found. */
export interface BodyContext {
	readonly story: string
	/** Canonical tag of the manuscript's language. */
	readonly language: string
	/** Tags of the site's languages, to understand links between articles. */
	readonly languages: readonly string[]
	/** The manuscript's text, for what stands at a node's place. */
	readonly source: string
	readonly problems: Problem[]
	/** Names of photos in the order they appear. */
	readonly photos: { readonly name: string; readonly at: Position }[]
	/** Links to other articles of the site. */
	readonly links: ArticleLink[]
	/** The dateline lifted from the first paragraph. */
	dateline: string | undefined
}

/** A link from one article to another: which file must exist for it to lead somewhere. */
export interface ArticleLink {
	readonly story: string
	readonly language: string
	readonly written: string
	readonly at: Position
}

/** A step: small, one job, in the row of `reading/body.ts`. */
export type BodyStep<Tree> = (tree: Tree, context: BodyContext) => void

/** A node as every unist tree has it: with the place it came from. */
interface Placed {
	readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined
}

/** Where a node begins in the file. */
export function placeOfNode(node: Placed): Position {
	return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

/** Reports a problem of a node. */
export function report(context: BodyContext, rule: RuleId, node: Placed, values: Problem['values'] = {}): void {
	context.problems.push(problem(rule, placeOfNode(node), values))
}
