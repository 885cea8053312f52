/** Formats of a rendition, the smallest first: a browser takes the first that it knows. */
export const photoFormats = ['avif', 'webp', 'jpg'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** Shapes of a crop: what search engines ask for of an article's photo (Google, Article: `image`). */
export const cropShapes = { '16x9': [16, 9], '4x3': [4, 3], '1x1': [1, 1] } as const
export type CropShape = keyof typeof cropShapes

/** The point of a photo that no crop may lose, in per cent from its left and its top. */
export interface Focus {
	readonly x: number
	readonly y: number
}

/** A published photo as its address needs it: hash of all its renditions, size of the largest in pixels. */
export interface Published {
	readonly hash: string
	readonly width: number
	readonly height: number
}

/** Widths that pages ask for: a telephone, one with a sharp screen, a column, a wide one, a wide one on a sharp screen. */
const widths = [320, 640, 960, 1280, 1920]
/** Widest rendition, in pixels. */
export const widest = 1920

/**
 * The widths that a photo is made in, ascending; `width` is that of the largest. A standard one is left out when the
 * photo itself is less than a tenth wider: nobody would see it, and everybody would keep it.
 */
export function widthsOf({ width }: Pick<Published, 'width'>): readonly number[] {
	return [...widths.filter((standard) => standard * 1.1 <= width), width]
}

/** The smallest width that is at least as wide as wanted, or else the widest. */
export function nearestWidth(photo: Pick<Published, 'width'>, wanted: number): number {
	return widthsOf(photo).find((width) => width >= wanted) ?? photo.width
}

/** Address of a rendition. It is named after the bytes of all of them, so it never changes its own. */
export function photoAddress({ hash }: Pick<Published, 'hash'>, width: number, format: PhotoFormat): string {
	return `/photos/${hash}/${width}.${format}`
}

/** Address of a crop around a point; `attention` is where the eye goes, for photos whose point nobody has named. */
export function cropAddress({ hash }: Pick<Published, 'hash'>, shape: CropShape, focus: Focus | null): string {
	const point = focus === null ? 'attention' : `${focus.x}-${focus.y}`
	return `/photos/${hash}/${shape}-${point}.jpg`
}

/** Widest crop, in pixels: what search engines want at least (Google Discover). */
const widestCrop = 1200

/** The largest frame of a shape that a photo fills, in pixels. */
export function frameOf({ width, height }: Pick<Published, 'width' | 'height'>, shape: CropShape) {
	const [across, down] = cropShapes[shape]
	const most = Math.max(1, Math.min(widestCrop, width, Math.floor((height * across) / down)))
	return { width: most, height: Math.max(1, Math.round((most * down) / across)) }
}

/** Height of a rendition of this width, in pixels, as it was made: rounded to the nearest. */
export function heightAt({ width, height }: Pick<Published, 'width' | 'height'>, wanted: number): number {
	return Math.max(1, Math.round((height * wanted) / width))
}
