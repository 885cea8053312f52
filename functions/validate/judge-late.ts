import { versionOf } from '../catalogue/manuscript-version.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import { readStory, type Story } from '../catalogue/story.ts'
import { writeReport } from '../desk/write-report.ts'
import type { Row } from '../ports/catalogue.ts'
import { acceptLate } from './accept-verdict.ts'
import { staleSiblings } from './check-siblings.ts'
import { type Case, examine, inputsOf } from './examine.ts'
import { madeLanguages } from './made-rows.ts'
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
	const { fence } = versionOf(late.change)
	const { story } = late.held
	// What it changed is written; whether RENDER was asked nobody knows, when the one that wrote it failed afterwards.
	const isWritten = row !== undefined && (fence === row.value.takenDown || fence === row.value.next?.fence)
	const askRender = (held: Story) =>
		tools.render.send(
			[late.language, ...madeLanguages(held, late.language)].map((tag) => ({
				body: { render: { story, language: tag } },
			})),
		)
	if (row === undefined || !matters(fence, row.value)) {
		if (isWritten) await askRender(late.held)
		return 'stale'
	}
	const judged = await examine({ ...late, nameProblems: [] }, tools)
	if (judged === undefined) return 'stale'
	const accepted = await acceptLate(row, judged, late.held, tools.catalogue)
	if (accepted === 'stale') {
		if (isWritten) await askRender(late.held)
		return 'stale'
	}
	if (accepted === 'lost') return 'again'
	const after = await readStory(tools.catalogue, story)
	if (inputsOf(after) !== inputsOf(late.held)) return 'again'
	await writeReport(row.value.manuscript.key, tools)
	await askRender(after)
	const others = staleSiblings(after, late.newsroom.site)
	await tools.validate.send(others.map((other) => ({ body: { judge: { key: other } } })))
	return 'judged'
}

/** False when nothing that this version could say would change anything: the common case, a duplicate. */
function matters(fence: string, { verdict, next, takenDown, live }: ArticleRow): boolean {
	if (fence <= takenDown || verdict === 'deleted' || verdict === 'withdrawn') return false
	// Below one that waits for its time it may take down what is live.
	return next === null || fence >= next.fence || verdict === 'accepted' || (live !== null && fence > live.fence)
}
