import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { heightAt, photoAddress, widthsOf } from '../article/photo-address.ts'
import { eachElement } from '../article/walk-tree.ts'
import type { Photo } from '../catalogue/rows.ts'
import { absolute } from '../newsroom/newsroom.ts'
import type { ArticleView } from './article-view.ts'
import { uriOf } from './uri.ts'

interface Words {
	readonly alt: string
	readonly caption: string
	readonly credit: string
}

/** The article's photos as associations of ninjs: each in all its sizes, with what is said of it. */
export function pictureAssociations(view: ArticleView): Record<string, unknown>[] {
	const { galley, photos } = view
	const { lead } = galley.metadata
	const inText = wordsInText(view)
	return galley.photos.flatMap((name) => {
		const photo = photos[name]
		if (photo === undefined) return []
		const isLead = lead?.image === name
		const words = isLead ? lead : inText.get(name)
		return [associationOf(view, photo, name, isLead ? 'lead' : 'inline', words)]
	})
}

function associationOf(
	{ newsroom }: ArticleView,
	photo: Photo,
	name: string,
	rel: 'lead' | 'inline',
	words: Words | undefined,
): Record<string, unknown> {
	const credit = words?.credit || photo.credit
	const descriptions = [
		{ role: 'caption', contentType: 'text/plain', value: words?.caption || photo.caption },
		{ role: 'alt', contentType: 'text/plain', value: words?.alt ?? '' },
	].filter(({ value }) => value !== '')
	return {
		name,
		rel,
		uri: uriOf(absolute(newsroom, `/photos/${photo.hash}`)),
		type: 'picture',
		...(descriptions.length > 0 && { descriptions }),
		...(credit !== '' && { by: credit }),
		renditions: widthsOf(photo).map((width) => ({
			name: `${width}w`,
			href: uriOf(absolute(newsroom, photoAddress(photo, width, 'jpg'))),
			contentType: 'image/jpeg',
			width,
			height: heightAt(photo, width),
		})),
	}
}

/** What the text says of each of its photos, the first time it shows it. */
function wordsInText({ galley }: ArticleView): Map<string, Words> {
	const found = new Map<string, Words>()
	eachElement(galley.body, (node, parent) => {
		if (node.tagName !== 'img') return
		const name = String(node.properties['src']).replace(/^photo:/, '')
		if (found.has(name)) return
		const caption = parent.type === 'element' && parent.tagName === 'figure' ? captionOf(parent) : ''
		found.set(name, { alt: String(node.properties['alt'] ?? ''), caption, credit: '' })
	})
	return found
}

function captionOf({ children }: Element): string {
	const caption = children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
	return caption === undefined ? '' : textOf(caption).trim()
}
