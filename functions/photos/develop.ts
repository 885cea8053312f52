import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import { captionOf } from './caption.ts'
import { inspectPhoto } from './inspect-photo.ts'
import { makeRenditions, type Rendition, type Renditions } from './renditions.ts'

/** Width that search and link cards want (Google Discover). */
const wanted = 1200

// Each photo is decoded once: what libvips would keep of it is memory that the next one needs.
sharp.cache(false)
// Each thread of an encoder has buffers of its own, and what decoding took is not given back before it needs them.
sharp.concurrency(1)

/** A photo ready for the site: its files without any metadata, upright. */
export interface Developed extends Renditions {
	/** Of all its files: an address that has it never changes its bytes. */
	readonly hash: string
	readonly caption: string
	readonly credit: string
}

/**
 * Makes an uploaded photo fit to publish: turned upright, EXIF and GPS gone, in every width and format that pages ask
 * for. Its own caption and credit are kept beside it. What is no photo, or is made to harm, becomes a problem.
 */
export async function develop(
	name: string,
	bytes: Uint8Array,
): Promise<{ photo: Developed | null; problems: Problem[] }> {
	try {
		const inspected = await inspectPhoto(name, bytes)
		if (inspected.image === null) return { photo: null, problems: [...inspected.problems] }
		const renditions = await makeRenditions(inspected.image)
		const small =
			renditions.width < wanted
				? [problem('photo-small', fileStart, { name, width: renditions.width, limit: wanted })]
				: []
		return {
			photo: { ...renditions, hash: hashOf(renditions.files), ...(await captionOf(inspected.metadata)) },
			problems: [...inspected.problems, ...small],
		}
	} catch {
		// What the library says of it differs from run to run: its threads share one place for their messages.
		return { photo: null, problems: [problem('photo-broken', fileStart, { name })] }
	}
}

function hashOf(files: readonly Rendition[]): string {
	const hash = createHash('sha256')
	for (const { width, format, body } of files) hash.update(`${width}.${format} ${body.length}\n`).update(body)
	return hash.digest('hex').slice(0, 32)
}
