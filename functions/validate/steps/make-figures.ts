import type { Image, Paragraph, PhrasingContent, Root } from 'mdast'
import type {} from 'mdast-util-to-hast'
import { photoEndings } from '../../article/place.ts'
import { walkMarkdown } from '../../article/walk-tree.ts'
import { isName } from '../fields/check-lead.ts'
import { type BodyContext, type BodyStep, placeOfNode, report } from './body-context.ts'

/**
 * A paragraph of nothing but images becomes figures, each with its title as caption; an image within a sentence
 * stays there. Only photos beside the manuscript are taken: a page asks nothing of other sites.
 */
export const makeFigures: BodyStep<Root> = (tree, context) => {
	walkMarkdown(tree, (paragraph, index, parent) => {
		const images = paragraph.type === 'paragraph' ? imagesOnly(paragraph) : []
		if (images.length === 0) return undefined
		const figures = images.filter((image) => keep(image, context)).map(figureOf)
		parent.children.splice(index, 1, ...figures)
		return index + figures.length
	})
	walkMarkdown(tree, (image, index, parent) => {
		if (image.type !== 'image' || image.url.startsWith('photo:')) return undefined
		if (keep(image, context)) return undefined
		parent.children.splice(index, 1)
		return index
	})
}

function imagesOnly({ children }: Paragraph): Image[] {
	const blank = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
	const images = children.filter((node) => node.type === 'image')
	return images.length > 0 && children.every((node) => node.type === 'image' || blank(node)) ? images : []
}

/** Checks an image and notes its photo; false when it has to go. */
function keep(image: Image, context: BodyContext): boolean {
	const name = nameOf(image.url)
	if (name === undefined) {
		report(context, 'image-remote', image, { address: image.url })
		return false
	}
	if (!photoEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) {
		report(context, 'image-type', image, { name })
		return false
	}
	if ((image.alt ?? '').trim() === '') report(context, 'image-alt', image, { name })
	else if (isName(image.alt ?? '', name) || image.alt?.trim() === image.title?.trim())
		report(context, 'alt-poor', image, { alt: image.alt ?? '' })
	context.photos.push({ name, at: placeOfNode(image) })
	image.url = `photo:${name}`
	return true
}

/** The file name of a photo beside the manuscript; nothing for any other address. */
function nameOf(address: string): string | undefined {
	let name: string
	try {
		name = decodeURIComponent(address.replace(/^\.\//, ''))
	} catch {
		return undefined
	}
	return /^[^/\\:?#]+$/.test(name) && !name.startsWith('.') ? name : undefined
}

function figureOf(image: Image): Paragraph {
	const caption = image.title?.trim() ?? ''
	image.title = null
	const children: PhrasingContent[] = [image]
	if (caption !== '')
		children.push({ type: 'emphasis', children: [{ type: 'text', value: caption }], data: { hName: 'figcaption' } })
	return { type: 'paragraph', children, data: { hName: 'figure' }, ...(image.position && { position: image.position }) }
}
