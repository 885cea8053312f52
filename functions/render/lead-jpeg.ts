import { heightAt, nearestWidth, photoAddress } from '../article/photo-address.ts'
import type { ArticleView } from './article-view.ts'

/** A rendition of the lead photo that every program can show. */
export interface LeadJpeg {
	/** Path on the site, encoded. */
	readonly path: string
	/** In pixels. */
	readonly width: number
	readonly height: number
	readonly alt: string
}

/** The lead photo as JPEG, at least `wanted` pixels wide where it is that large; nothing for an article without one. */
export function leadJpeg({ galley, photos }: ArticleView, wanted: number): LeadJpeg | undefined {
	const { lead } = galley.metadata
	const photo = lead === null ? undefined : photos[lead.image]
	if (lead === null || photo === undefined) return undefined
	const width = nearestWidth(photo, wanted)
	return { path: photoAddress(photo, width, 'jpg'), width, height: heightAt(photo, width), alt: lead.alt }
}
