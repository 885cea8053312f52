import { basename } from 'node:path/posix'
import type { Place } from '../article/place.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import { noteRejected } from './note-rejected.ts'
import type { ValidateTools } from './tools.ts'

/** A file that is nothing Tilmash publishes: nothing is ignored in silence, so it gets a report that says why. */
export async function judgeFile(place: Place, change: BucketChange, tools: ValidateTools): Promise<void> {
	await noteRejected(place, change, [whyNot(place)], tools)
}

/** Endings of pictures that no browser shows, or that can carry scripts. */
const pictures = /^(gif|heic|heif|tiff?|bmp|svg|psd|ai|eps|raw|cr2|cr3|nef|arw|dng|jp2|jxl|ico)$/i

/** Why a file in such a place is published by nobody. */
export function whyNot(place: Place): Problem {
	const { key } = place
	const why = place.kind === 'unknown' ? place.why : 'elsewhere'
	if (why === 'unsafe') return problem('place-unsafe', fileStart, { key })
	if (why === 'doubled')
		return problem('name-doubled', fileStart, { key, suggestion: key.replace(/\.(md|markdown)\.[a-z]+$/i, '.md') })
	if (why === 'type') {
		const ending = /\.([^./]+)$/.exec(key)?.[1] ?? '?'
		return pictures.test(ending)
			? problem('image-type', fileStart, { name: basename(key) })
			: problem('file-type', fileStart, { kind: ending })
	}
	return problem('place-unknown', fileStart, { key })
}
