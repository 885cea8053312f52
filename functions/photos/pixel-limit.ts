import type { Metadata } from 'sharp'

/** Most pixels of any photo, against decompression bombs: cameras have 60 million. */
export const mostPixels = 80_000_000
/** Most bytes that decoding may hold at once: with the process and the rendition around it, 512 MB are not reached. */
const mostBytes = 320_000_000

/** Most pixels of a photo of this kind: fewer where its format is decoded whole and not row by row. */
export function pixelLimit(photo: Metadata): number {
	return Math.min(mostPixels, Math.floor(mostBytes / bytesOfPixel(photo)))
}

/** Bytes that a pixel takes while the photo is decoded, as measured with libvips 8 (`npm run hostile`). */
function bytesOfPixel({ format, depth, channels, isProgressive, chromaSubsampling }: Metadata): number {
	const deep = depth !== 'uchar'
	// AVIF is decoded whole, then turned into RGB whole.
	if (format === 'heif') return deep ? 25 : 18
	if (format === 'png' && isProgressive) return deep ? 9 : 4.5
	// A progressive JPEG keeps 16 bits for each value until its last scan; most have colours at half the resolution.
	if (format === 'jpeg' && isProgressive) return channels * (chromaSubsampling?.startsWith('4:2:0') ? 1.25 : 2)
	return 4
}
