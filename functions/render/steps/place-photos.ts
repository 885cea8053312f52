import type { Element, Root } from 'hast'
import { heightAt, nearestWidth, photoAddress } from '../../article/photo-address.ts'
import { eachElement, walkElements } from '../../article/walk-tree.ts'
import { picture, pictureSizes } from '../../page/picture.ts'
import type { ArticleView } from '../article-view.ts'
import type { BodyStep } from './body-step.ts'

/** Gives each photo its published files and its size, so that nothing jumps while it loads. */
export const placePhotos: BodyStep = (tree, view) => {
	const inGallery = galleryPhotos(tree)
	walkElements(tree, (node, index, parent) => {
		if (node.tagName !== 'img') return undefined
		const { photo, alt } = photoOf(node.properties, view)
		const sizes = inGallery.has(node) ? pictureSizes.gallery : pictureSizes.column
		parent.children[index] = picture(photo, { alt, sizes, first: false })
		return index + 1
	})
}

/** Photos that share a line with others. */
function galleryPhotos(tree: Root): ReadonlySet<Element> {
	const found = new Set<Element>()
	eachElement(tree, (node) => {
		const { className } = node.properties
		if (!Array.isArray(className) || !className.includes('gallery')) return
		eachElement(node, (part) => void (part.tagName === 'img' && found.add(part)))
	})
	return found
}

/** The same where other programs read: one file that all of them know, and no more than its size. */
export const placeOnePhoto: BodyStep = (tree, view) => {
	eachElement(tree, (node) => {
		if (node.tagName !== 'img') return
		const { photo, alt } = photoOf(node.properties, view)
		const width = nearestWidth(photo, 1280)
		node.properties = { src: photoAddress(photo, width, 'jpg'), alt, width, height: heightAt(photo, width) }
	})
}

function photoOf(properties: Readonly<Record<string, unknown>>, { photos }: ArticleView) {
	const name = String(properties['src']).replace(/^photo:/, '')
	const photo = photos[name]
	// An article is not live without its photos: one that is not there is a fault of ours, not of the page.
	if (photo === undefined) throw new Error(`No photo ${name}`)
	return { photo, alt: String(properties['alt'] ?? '') }
}
