import { changeRow } from '../catalogue/change-row.ts'
import { fileKey } from '../catalogue/keys.ts'
import { isStale, newestFirst, versionOf } from '../catalogue/manuscript-version.ts'
import type { FileRow, Manuscript } from '../catalogue/rows.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import type { BucketChange } from '../stage/s3-event.ts'
import type { ReportTools } from './tools.ts'
import { writeReport } from './write-report.ts'

/** Keeps problems of a file that stands for no article, and reports them; of a deleted file only that it was there. */
export async function noteFile(change: BucketChange, problems: readonly Problem[], tools: ReportTools): Promise<void> {
	const manuscript = versionOf(change)
	const deleted = change.change === 'removed'
	await changeRow<FileRow>(tools.catalogue, fileKey(change.key), async (row) => {
		const held = row?.value
		if (held !== undefined && isStale(manuscript, held.manuscript))
			return { value: { ...held, behind: newestFirst([{ ...manuscript, deleted }, ...held.behind]) } }
		const isNew = held !== undefined && held.manuscript.fence !== manuscript.fence
		const before = isNew ? [{ ...held.manuscript, deleted: held.deleted }] : []
		const behind = newestFirst([...before, ...(held?.behind ?? [])])
		return { value: { manuscript, problems: deleted ? [] : problems, deleted, behind } }
	})
	await writeReport(change.key, tools)
}

/** Drops the note of a last try that succeeded after all, unless a newer version was noted since. */
export async function forgetLastTry({ key, fence }: Manuscript, { catalogue }: ReportTools): Promise<void> {
	await changeRow<FileRow>(catalogue, fileKey(key), async (row) => {
		const isOurs = row?.value.problems[0]?.rule === 'not-handled' && row.value.manuscript.fence <= fence
		return isOurs ? { value: null } : undefined
	})
}

/** Says in the file's report that it could not be handled: told before the last try, because that may end the process. */
export async function noteLastTry(change: BucketChange, tools: ReportTools): Promise<void> {
	await noteFile(change, [problem('not-handled', fileStart)], tools)
}
