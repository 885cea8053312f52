import { versionOf } from '../catalogue/manuscript-version.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import { readStory } from '../catalogue/story.ts'
import { writeReport } from '../desk/write-report.ts'
import type { Row } from '../ports/catalogue.ts'
import { acceptLate } from './accept-verdict.ts'
import { staleSiblings } from './check-siblings.ts'
import { type Case, examine, inputsOf } from './examine.ts'
import type { ValidateTools } from './tools.ts'

/** A version behind the newest one of its file. */
export type LateCase = Omit<Case, 'nameProblems'> & { readonly row: Row<ArticleRow> | undefined }

/**
 * A version that comes after a newer one was judged. The newer one keeps its verdict and its report; but behind one that
 * was rejected (a draft, not due yet) the last good version is what readers see, and a withdrawal in between still
 * holds: what stands in the end does not depend on the order in which events came.
 */
export async function judgeLate(
	{ row, ...late }: LateCase,
	tools: ValidateTools,
): Promise<'judged' | 'stale' | 'again'> {
	if (row === undefined || !matters(versionOf(late.change).fence, row.value)) return 'stale'
	const judged = await examine({ ...late, nameProblems: [] }, tools)
	if (judged === undefined) return 'stale'
	const accepted = await acceptLate(row, judged, tools.catalogue)
	if (accepted === 'stale') return 'stale'
	if (accepted === 'lost') return 'again'
	const { story, language } = judged
	const after = await readStory(tools.catalogue, story)
	if (inputsOf(after) !== inputsOf(late.held)) return 'again'
	await writeReport(row.value.manuscript.key, tools)
	await tools.render.send([{ body: { render: { story, language } } }])
	const others = staleSiblings(after, late.newsroom.site.timeZone)
	await tools.validate.send(others.map((other) => ({ body: { judge: { key: other } } })))
	return 'judged'
}

/** False when nothing that this version could say would change anything: the common case, a duplicate. */
function matters(fence: string, { verdict, next, takenDown }: ArticleRow): boolean {
	if (fence <= takenDown || verdict === 'deleted' || verdict === 'withdrawn') return false
	return next === null || fence >= next.fence || verdict === 'accepted'
}
