import type { Root } from 'mdast'
import { eachMarkdown } from '../../article/walk-tree.ts'
import { type BodyStep, report } from './body-context.ts'
import { allowedTags } from './sanitise.ts'

/** Says which raw HTML will not be there: the sanitiser drops it without a word. */
export const checkHtml: BodyStep<Root> = (tree, context) => {
	const said = new Set<string>()
	eachMarkdown(tree, 'html', (node) => {
		for (const found of dropped(node.value)) {
			if (said.has(found)) continue
			said.add(found)
			report(context, 'html-dropped', node, { tag: found })
		}
	})
}

/**
 * Tags outside the allow list, and attributes that run scripts. Comments are dropped too, but nobody misses them;
 * one that is never closed takes the rest of the article along.
 */
function dropped(html: string): string[] {
	const closed = html.replace(/<!--[\s\S]*?-->/g, '')
	const visible = closed.replace(/<!--[\s\S]*$/, '')
	const tags = [...visible.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase())
	const handlers = [...visible.matchAll(/\s(on[a-z]+|style)\s*=/gi)].map(([, name = '']) => `${name.toLowerCase()}=`)
	return [
		...(visible === closed ? [] : ['<!--']),
		...tags.filter((name) => !allowedTags.has(name)).map((name) => `<${name}>`),
		...handlers,
	]
}
