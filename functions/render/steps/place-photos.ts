import { visit } from 'unist-util-visit'
import type { BodyStep } from './body-step.ts'

/** Gives each photo its published address and its size, so that nothing jumps while it loads. */
export const placePhotos: BodyStep = (tree, { photos }) => {
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'img') return
		const name = String(node.properties['src']).replace(/^photo:/, '')
		const photo = photos[name]
		// An article is not live without its photos: one that is not there is a fault of ours, not of the page.
		if (photo === undefined) throw new Error(`No photo ${name}`)
		node.properties = {
			src: photo.address,
			alt: node.properties['alt'] ?? '',
			width: photo.width,
			height: photo.height,
			loading: 'lazy',
			decoding: 'async',
		}
	})
}
