import { basename } from 'node:path/posix'
import type { Place } from '../article/place.ts'
import { noteFile } from '../desk/note-file.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import type { ValidateTools } from './tools.ts'

/** A file that is nothing Tilmash publishes: nothing is ignored in silence, so it gets a report that says why. */
export async function judgeFile(place: Place, change: BucketChange, tools: ValidateTools): Promise<void> {
	const why = place.kind === 'unknown' ? place.why : 'elsewhere'
	await noteFile(change, [whyProblem(why, change.key)], tools)
}

/** Endings of pictures that no browser shows, or that can carry scripts. */
const pictures = /^(gif|heic|heif|tiff?|bmp|svg|psd|ai|eps|raw|cr2|cr3|nef|arw|dng|jp2|jxl|ico)$/i

function whyProblem(why: 'unsafe' | 'elsewhere' | 'doubled' | 'type', key: string): Problem {
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
