import sharp from 'sharp'
import type { Focus } from '../article/photo-address.ts'
import { cropPhoto } from './crop-photo.ts'

/** A frame in pixels. */
export interface Frame {
	readonly width: number
	readonly height: number
}

/**
 * The part of a photo that fills a frame, as a JPEG. Around the focus, which is in per cent; where nobody has named one,
 * around what draws the eye: skin, strong colours, sharp detail (libvips' `attention`). Throws when the bytes are no photo.
 */
export async function cropJpeg(photo: Uint8Array, frame: Frame, focus: Focus | null): Promise<Uint8Array> {
	const image =
		focus === null
			? sharp(photo).resize({ ...frame, fit: 'cover', position: sharp.strategy.attention })
			: sharp(await cropPhoto(photo, frame, { x: focus.x / 100, y: focus.y / 100 }), {
					raw: { ...frame, channels: 3 },
				})
	return image.jpeg({ quality: 78, progressive: true }).toBuffer()
}
