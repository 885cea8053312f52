import type { Root } from 'hast'
import { walkElements } from '../../article/walk-tree.ts'
import type { BodyStep } from './body-context.ts'

/** Drops every image that is none of the photos beside the manuscript: an `<img>` written as HTML names nothing that is published. */
export const keepOwnPhotos: BodyStep<Root> = (tree, { photos }) => {
	const own = new Set(photos.map(({ name }) => `photo:${name}`))
	walkElements(tree, (node, index, parent) => {
		if (node.tagName !== 'img' || own.has(String(node.properties['src']))) return undefined
		parent.children.splice(index, 1)
		return index
	})
}
