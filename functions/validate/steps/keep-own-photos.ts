import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { BodyStep } from './body-context.ts'

/** Drops every image that is none of the photos beside the manuscript: an `<img>` written as HTML names nothing that is published. */
export const keepOwnPhotos: BodyStep<Root> = (tree, { photos }) => {
	const own = new Set(photos.map(({ name }) => `photo:${name}`))
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'img' || own.has(String(node.properties['src']))) return undefined
		if (parent === undefined || index === undefined) return undefined
		parent.children.splice(index, 1)
		return [SKIP, index]
	})
}
