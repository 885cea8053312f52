import { createHash } from 'node:crypto'
import exifr from 'exifr'
import sharp from 'sharp'
import { fileStart, type Problem, problem } from '../problem/problem.ts'

/** Largest photo file, in bytes: a 50-megapixel JPEG from a camera has 25 MB. */
const mostBytes = 30 * 1024 * 1024
/** Most pixels decoded, against decompression bombs: 80 million need 240 MB. */
const mostPixels = 80_000_000
/** Widest rendition, in pixels. */
const widest = 1600
/** Width that search and link cards want (Google Discover). */
const wanted = 1200

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
 * Makes an uploaded photo fit to publish: turned upright, EXIF and GPS gone, at most 1,600 pixels wide, JPEG. Its IPTC
 * caption and credit are read first. What is no photo, or is made to harm, becomes a problem.
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
		const { format, width = 0 } = await image.metadata()
		if (!['jpeg', 'png', 'webp', 'avif', 'heif'].includes(format ?? ''))
			return refuse(problem('photo-type', fileStart, { name, found: format ?? '?' }))
		const { data, info } = await image
			.rotate()
			.resize({ width: widest, withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.toColourspace('srgb')
			.jpeg({ quality: 78, mozjpeg: true })
			.toBuffer({ resolveWithObject: true })
		const hash = createHash('sha256').update(data).digest('hex').slice(0, 32)
		const problems = width < wanted ? [problem('photo-small', fileStart, { name, width, limit: wanted })] : []
		return {
			photo: { body: data, hash, width: info.width, height: info.height, ...(await captionOf(bytes)) },
			problems,
		}
	} catch (error) {
		const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
		return refuse(problem('photo-broken', fileStart, { name, detail }))
	}
}

/** Caption and credit that the photo carries: IPTC-IIM, XMP or EXIF, in that order. */
async function captionOf(bytes: Uint8Array): Promise<{ caption: string; credit: string }> {
	const tags: unknown = await exifr
		.parse(bytes, { iptc: true, xmp: true, tiff: true, exif: false, gps: false, mergeOutput: true })
		.catch(() => undefined)
	const words = (names: readonly string[]): string => {
		for (const name of names) {
			const text = textOf((tags as Record<string, unknown> | undefined)?.[name])
			if (text !== '') return text
		}
		return ''
	}
	return {
		caption: words(['Caption', 'description', 'ImageDescription']),
		credit: words(['Credit', 'credit', 'Byline', 'creator', 'Artist']),
	}
}

/** A tag's text on one line, without what could disguise it; IPTC text comes as bytes read as Latin-1 when it is UTF-8. */
function textOf(value: unknown): string {
	const written =
		typeof value === 'string'
			? value
			: typeof value === 'object' && value !== null && 'value' in value
				? String(value.value)
				: Array.isArray(value)
					? value.map(String).join(', ')
					: ''
	return utf8(written)
		.toWellFormed()
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim()
		.slice(0, 1000)
}

function utf8(text: string): string {
	if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
	} catch {
		return text
	}
}
