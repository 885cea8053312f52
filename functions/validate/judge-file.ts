import { basename } from 'node:path/posix'
import type { Place } from '../article/place.ts'
import { changeRow } from '../catalogue/change-row.ts'
import { fileKey } from '../catalogue/keys.ts'
import { isStale, versionOf } from '../catalogue/manuscript-version.ts'
import type { FileRow } from '../catalogue/rows.ts'
import { writeReport } from '../desk/write-report.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import type { ValidateTools } from './tools.ts'

/** A file that is nothing Tilmash publishes: nothing is ignored in silence, so it gets a report that says why. */
export async function judgeFile(place: Place, change: BucketChange, tools: ValidateTools): Promise<void> {
	const why = place.kind === 'unknown' ? place.why : 'elsewhere'
	await noteFile(change, [whyProblem(why, change.key)], tools)
}

/** Keeps problems of a file that stands for no article, and reports them; a deleted file leaves no row. */
export async function noteFile(
	change: BucketChange,
	problems: readonly Problem[],
	tools: ValidateTools,
): Promise<void> {
	const manuscript = versionOf(change, tools.now())
	await changeRow<FileRow>(tools.catalogue, fileKey(change.key), async (row) => {
		if (isStale(manuscript, row?.value.manuscript)) return undefined
		return { value: { manuscript, problems: change.change === 'removed' ? [] : problems } }
	})
	await writeReport({ kind: 'file', key: change.key }, tools)
}

/** Drops what was noted of a file that is an article after all: its settings have changed, or its rival has gone. */
export async function forgetNote(key: string, { catalogue }: ValidateTools): Promise<void> {
	const row = await catalogue.read(fileKey(key))
	if (row !== undefined)
		await catalogue.transact([{ ...fileKey(key), action: 'delete', if: { revision: row.revision } }])
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
