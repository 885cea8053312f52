import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import {
	type Focus,
	heightAt,
	nearestWidth,
	type PhotoFormat,
	photoAddress,
	widthsOf,
} from '../article/photo-address.ts'
import type { Photo } from '../catalogue/rows.ts'

/** How a photo stands on a page. */
export interface Picture {
	/** What it shows, for who cannot see it; empty for a photo that only decorates. */
	readonly alt: string
	/** How wide it stands there, in the words of the attribute `sizes`. */
	readonly sizes: string
	/** What readers wait for is fetched first, all else when it comes near the window. */
	readonly first: boolean
	/** Where it may not be cut off, when it is shown in another shape. */
	readonly focus?: Focus | null
}

/** Widths on the page, of the widest script's column (style/type-scale.ts): 44rem, 7rem more on each side for the lead. */
export const pictureSizes = {
	column: '(min-width: 46rem) 44rem, calc(100vw - 2rem)',
	lead: '(min-width: 62rem) 58rem, (min-width: 46rem) 44rem, 100vw',
	card: '(min-width: 62rem) 22rem, (min-width: 42rem) 45vw, calc(100vw - 2rem)',
	first: '(min-width: 62rem) 46rem, calc(100vw - 2rem)',
	gallery: '(min-width: 62rem) 28rem, (min-width: 40rem) 21rem, calc(100vw - 2rem)',
} as const

const modern = [
	['avif', 'image/avif'],
	['webp', 'image/webp'],
] as const satisfies [PhotoFormat, string][]

/**
 * A photo in every width and format that it is kept in: the browser takes the smallest that looks sharp. It has its size,
 * so that nothing moves when it comes, and its colour, which browsers that know `attr()` show until then.
 */
export function picture(photo: Photo, { alt, sizes, first, focus }: Picture): Element {
	const fallback = nearestWidth(photo, 960)
	const image: Properties = {
		src: photoAddress(photo, fallback, 'jpg'),
		srcSet: srcSet(photo, 'jpg'),
		sizes,
		alt,
		width: fallback,
		height: heightAt(photo, fallback),
		...(first ? { fetchPriority: 'high' } : { loading: 'lazy' }),
		decoding: 'async',
		dataColour: photo.colour,
		...(focus !== undefined && focus !== null && { className: [`x${step(focus.x)}`, `y${step(focus.y)}`] }),
	}
	return h('picture', [
		...modern.map(([format, type]) => h('source', { type, srcSet: srcSet(photo, format), sizes })),
		h('img', image),
	])
}

function srcSet(photo: Photo, format: PhotoFormat): string {
	return widthsOf(photo)
		.map((width) => `${photoAddress(photo, width, format)} ${width}w`)
		.join(', ')
}

/** A page may have no style of its own on an element (its policy), so a focus is one of five steps each way. */
function step(percent: number): number {
	return Math.round(percent / 25)
}
