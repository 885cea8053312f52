import sharp, { type Metadata, type Sharp } from 'sharp'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import { isHeic } from './is-heic.ts'
import { mostPixels, pixelLimit } from './pixel-limit.ts'

/** Largest photo file, in bytes: a 50-megapixel JPEG from a camera has 25 MB. */
const mostBytes = 30 * 1024 * 1024
/** Thinnest side of a photo, in pixels, and how many times as long the other may be: the longest infographic has five. */
const [thinnest, longest] = [16, 12]

const taken: readonly string[] = ['jpeg', 'png', 'webp', 'avif', 'heif']

/** An upload that is a photo and can be decoded within the function's memory, or why it is not. */
export type Inspected =
	| { readonly image: Sharp; readonly metadata: Metadata; readonly problems: readonly Problem[] }
	| { readonly image: null; readonly problems: readonly Problem[] }

/**
 * Looks at an upload's header, before any pixel is decoded: what it really is, how large, how many pictures. Throws
 * what the library throws for a file that it cannot read.
 */
export async function inspectPhoto(name: string, bytes: Uint8Array): Promise<Inspected> {
	const refuse = (found: Problem): Inspected => ({ image: null, problems: [found] })
	if (bytes.length > mostBytes)
		return refuse(
			problem('photo-large', fileStart, { name, size: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, limit: '30 MB' }),
		)
	if (isHeic(bytes)) return refuse(problem('photo-type', fileStart, { name, found: 'HEIC' }))
	const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
	const metadata = await image.metadata()
	const { format, width, height, pages = 1 } = metadata
	if (!taken.includes(format)) return refuse(problem('photo-type', fileStart, { name, found: format }))
	const most = pixelLimit(metadata)
	if (width * height > most)
		return refuse(
			problem('photo-large', fileStart, {
				name,
				size: `${Math.ceil((width * height) / 1e6)} Mpx`,
				limit: `${Math.floor(most / 1e6)} Mpx`,
			}),
		)
	const [short, long] = [Math.min(width, height), Math.max(width, height)]
	if (short < thinnest || long > longest * short)
		return refuse(problem('photo-shape', fileStart, { name, width, height }))
	return { image, metadata, problems: pages > 1 ? [problem('photo-animated', fileStart, { name })] : [] }
}
