import { type CropShape, cropAddress, cropShapes, frameOf, photoAddress } from '../article/photo-address.ts'
import { absolute } from '../newsroom/newsroom.ts'
import type { ArticleView } from './article-view.ts'

/** The lead photo in schema.org's words: as it is, and in the shapes that search engines ask for; each with its credit. */
export function linkedPhoto({ newsroom, galley, photos }: ArticleView): Record<string, unknown>[] | undefined {
	const { lead } = galley.metadata
	const photo = lead === null ? undefined : photos[lead.image]
	if (lead === null || photo === undefined) return undefined
	const image = (path: string, { width, height }: { readonly width: number; readonly height: number }) => ({
		'@type': 'ImageObject',
		url: absolute(newsroom, path),
		width,
		height,
		...(lead.caption !== '' && { caption: lead.caption }),
		...(lead.credit !== '' && { creditText: lead.credit }),
	})
	return [
		image(photoAddress(photo, photo.width, 'jpg'), photo),
		...(Object.keys(cropShapes) as CropShape[]).map((shape) =>
			image(cropAddress(photo, shape, lead.focus), frameOf(photo, shape)),
		),
	]
}
