import { SKIP, visit } from 'unist-util-visit'
import type { BodyStep } from './body-step.ts'

/** Drops every image that is none of the manuscript's photos: an `<img>` written as HTML names nothing that is published. */
export const keepOwnPhotos: BodyStep = (tree, { galley }) => {
	const own = new Set(galley.photos.map((name) => `photo:${name}`))
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'img' || own.has(String(node.properties['src']))) return undefined
		if (parent === undefined || index === undefined) return undefined
		parent.children.splice(index, 1)
		return [SKIP, index]
	})
}
