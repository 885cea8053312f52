import sharp from 'sharp'
import { mostPixels } from './pixel-limit.ts'

/** A point of a photo, from its left and its top edge: 0 to 1. */
export interface Focus {
	readonly x: number
	readonly y: number
}

/**
 * The part of a photo that fills a frame of pixels, upright: sRGB, three channels. The focus is as near to the frame's
 * middle as the photo's edges allow. Throws when the bytes are no photo.
 */
export async function cropPhoto(
	photo: Uint8Array,
	frame: { readonly width: number; readonly height: number },
	focus: Focus | null,
): Promise<Buffer> {
	const read = () => sharp(photo, { limitInputPixels: mostPixels })
	const { autoOrient: whole } = await read().metadata()
	const scale = Math.min(whole.width / frame.width, whole.height / frame.height)
	const along = (size: number, framed: number, at = 0.5): [number, number] => {
		const part = Math.min(Math.max(Math.round(framed * scale), 1), size)
		return [Math.round(Math.min(Math.max(size * at - part / 2, 0), size - part)), part]
	}
	const [left, width] = along(whole.width, frame.width, focus?.x)
	const [top, height] = along(whole.height, frame.height, focus?.y)
	// Cut before it is scaled: the whole of a long, narrow photo would take gigabytes at the frame's width.
	return read()
		.autoOrient()
		.extract({ left, top, width, height })
		.resize({ ...frame, fit: 'fill' })
		.flatten({ background: '#fff' })
		.toColourspace('srgb')
		.raw()
		.toBuffer()
}
