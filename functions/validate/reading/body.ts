import { hash } from 'node:crypto'
import type { Root as HastRoot, Nodes } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { walkTree } from '../../article/walk-tree.ts'
import { parseProse } from '../prose/parse-prose.ts'
import { parseStock } from '../prose/parse-stock.ts'
import type { BodyContext, BodyStep } from '../steps/body-context.ts'
import { checkFootnotes } from '../steps/check-footnotes.ts'
import { checkHeadings } from '../steps/check-headings.ts'
import { checkHtml } from '../steps/check-html.ts'
import { checkLinks } from '../steps/check-links.ts'
import { checkText } from '../steps/check-text.ts'
import { keepOwnPhotos } from '../steps/keep-own-photos.ts'
import { liftDateline } from '../steps/lift-dateline.ts'
import { makeFigures } from '../steps/make-figures.ts'
import { readDirectives } from '../steps/read-directives.ts'
import { resolveReferences } from '../steps/resolve-references.ts'
import { sanitise } from '../steps/sanitise.ts'
import { setDashes } from '../steps/set-dashes.ts'
import { tooDeep } from '../steps/too-deep.ts'

/** The steps over the markdown tree, in their order. */
const steps: readonly BodyStep<Root>[] = [
	resolveReferences,
	checkText,
	checkFootnotes,
	liftDateline,
	setDashes,
	readDirectives,
	checkHeadings,
	checkHtml,
	checkLinks,
	makeFigures,
]

// Footnotes get their words when rendering, in the page's language: the galley holds none.
const toHtmlTree = unified()
	.use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabel: ' ', footnoteBackLabel: '' })
	.freeze()
const parseRaw = unified().use(rehypeRaw).freeze()

/** A body parsed and nothing else. With TILMASH_STOCK_PARSER=1 in the environment, remark-parse reads every block. */
export const parseBody: (source: string) => Root = process.env['TILMASH_STOCK_PARSER'] === '1' ? parseStock : parseProse

/** A body parsed, checked and made safe. `source` is the whole manuscript with its front matter blanked. */
export function readBody(source: string, context: BodyContext): { tree: HastRoot; blocks: string[] } {
	const tree = parseBody(source)
	if (tooDeep(tree, context)) return { tree: { type: 'root', children: [] }, blocks: [] }
	for (const step of steps) step(tree, context)
	const hast = toHtmlTree.runSync(tree)
	const raw = hasRaw(hast) ? (parseRaw.runSync(hast) as HastRoot) : hast
	if (tooDeep(raw, context)) return { tree: { type: 'root', children: [] }, blocks: [] }
	const safe = withoutPlaces(sanitise(raw))
	keepOwnPhotos(safe, context)
	return { tree: safe, blocks: hashBlocks(safe) }
}

/** Parsing raw HTML anew costs as much as the rest of this function: only where there is some. */
function hasRaw(tree: HastRoot): boolean {
	let found = false
	walkTree(tree, (node) => {
		found ||= node.type === 'raw'
		return undefined
	})
	return found
}

/** A hash of each block's words, in order: two texts are compared by them, without markup. */
function hashBlocks(tree: HastRoot): string[] {
	return tree.children
		.filter((node) => node.type === 'element')
		.map((node) =>
			hash('sha256', `${node.tagName} ${textOf(node).replace(/\s+/g, ' ').trim()}`, 'base64url').slice(0, 16),
		)
}

/** Drops what only the parser needs: line numbers would make the same words another galley. */
function withoutPlaces(tree: HastRoot): HastRoot {
	const drop = (node: Nodes): undefined => {
		delete node.position
		delete node.data
	}
	drop(tree)
	walkTree(tree, drop)
	return tree
}
