import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import { captionOf } from './caption.ts'
import { mostPixels, pixelLimit } from './pixel-limit.ts'

/** Largest photo file, in bytes: a 50-megapixel JPEG from a camera has 25 MB. */
const mostBytes = 30 * 1024 * 1024
/** Widest rendition, in pixels, and the tallest: five times as tall is the longest infographic. */
const [widest, tallest] = [1600, 8000]
/** Width that search and link cards want (Google Discover). */
const wanted = 1200

// Each photo is decoded once: what libvips would keep of it is memory that the next one needs.
sharp.cache(false)

/** A photo ready for the site: its bytes without any metadata, upright. */
export interface Developed {
	readonly body: Uint8Array
	readonly hash: string
	readonly width: number
	readonly height: number
	readonly caption: string
	readonly credit: string
}

/**
 * Makes an uploaded photo fit to publish: turned upright, EXIF and GPS gone, at most 1,600 pixels wide, JPEG. Its own
 * caption and credit are kept beside it. What is no photo, or is made to harm, becomes a problem.
 */
export async function develop(
	name: string,
	bytes: Uint8Array,
): Promise<{ photo: Developed | null; problems: Problem[] }> {
	const refuse = (found: Problem) => ({ photo: null, problems: [found] })
	if (bytes.length > mostBytes)
		return refuse(
			problem('photo-large', fileStart, { name, size: `${Math.ceil(bytes.length / 1024 / 1024)} MB`, limit: '30 MB' }),
		)
	try {
		const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
		const metadata = await image.metadata()
		const { format, width, height } = metadata
		if (!['jpeg', 'png', 'webp', 'avif', 'heif'].includes(format))
			return refuse(problem('photo-type', fileStart, { name, found: format }))
		const most = pixelLimit(metadata)
		if (width * height > most)
			return refuse(
				problem('photo-large', fileStart, {
					name,
					size: `${Math.ceil((width * height) / 1e6)} Mpx`,
					limit: `${Math.floor(most / 1e6)} Mpx`,
				}),
			)
		const { data, info } = await image
			.rotate()
			.resize({ width: widest, height: tallest, fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.toColourspace('srgb')
			.jpeg({ quality: 78, mozjpeg: true })
			.toBuffer({ resolveWithObject: true })
		const hash = createHash('sha256').update(data).digest('hex').slice(0, 32)
		const problems =
			info.width < wanted ? [problem('photo-small', fileStart, { name, width: info.width, limit: wanted })] : []
		return {
			photo: { body: data, hash, width: info.width, height: info.height, ...(await captionOf(metadata)) },
			problems,
		}
	} catch (error) {
		const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
		return refuse(problem('photo-broken', fileStart, { name, detail }))
	}
}
