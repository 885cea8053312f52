import { articleKey, fileKey } from '../catalogue/keys.ts'
import type { ArticleRow, Edition, FileRow, Manuscript, Verdict } from '../catalogue/rows.ts'
import type { Catalogue, Row, RowWrite } from '../ports/catalogue.ts'
import { fileStart, inOrder, type Problem, problem } from '../problem/problem.ts'
import { claimAddresses } from './claim-addresses.ts'
import type { Reading } from './reading/read-manuscript.ts'

/** A file's reading and all that was found about it. */
export interface Judged {
	readonly story: string
	readonly language: string
	readonly manuscript: Manuscript
	readonly reading: Reading
	readonly edition: Edition | null
	readonly problems: readonly Problem[]
	readonly removed: boolean
}

/** Writes the verdict in one transaction with the addresses it claims; false when the story changed meanwhile. */
export async function acceptVerdict(
	row: Row<ArticleRow> | undefined,
	judged: Judged,
	catalogue: Catalogue,
): Promise<boolean> {
	const { story, language, manuscript, edition, removed } = judged
	const before = row?.value
	const claims =
		edition === null
			? { problems: [], writes: [], renamedFrom: before?.renamedFrom ?? [] }
			: await claimAddresses(edition, story, language, before, judged.reading.places, catalogue)
	const problems = inOrder([...judged.problems, ...claims.problems])
	const verdict = verdictOf(judged.reading, removed, problems)
	const next =
		verdict === 'accepted' ? edition : verdict === 'withdrawn' || verdict === 'deleted' ? null : (before?.next ?? null)
	const value: ArticleRow = {
		story,
		language,
		manuscript:
			before?.manuscript.fence === manuscript.fence && before.manuscript.key === manuscript.key
				? before.manuscript
				: manuscript,
		verdict,
		problems,
		next,
		live: before?.live ?? null,
		renamedFrom: claims.renamedFrom,
		wasLive: before?.wasLive ?? false,
		goneFrom: before?.goneFrom ?? [],
		outbox: before?.outbox ?? [],
	}
	const condition = row === undefined ? 'absent' : ({ revision: row.revision } as const)
	const claimed = verdict === 'accepted' ? claims.writes : []
	const displaced = displacedBy(manuscript, before)
	const note: RowWrite[] =
		displaced === undefined
			? []
			: [{ ...fileKey(displaced.manuscript.key), action: 'put', if: 'any', value: displaced satisfies FileRow }]
	return catalogue.transact([
		{ ...articleKey(story, language), action: 'put', if: condition, value },
		...claimed,
		...note,
	])
}

/**
 * The note of the other file that stood for this article until now. It keeps that file's fence, so that an old event
 * of it comes too late, and lets it step in again when this file is deleted.
 */
export function displacedBy({ key }: Manuscript, before: ArticleRow | undefined): FileRow | undefined {
	if (before === undefined || before.manuscript.key === key) return undefined
	const problems = before.verdict === 'deleted' ? [] : [problem('article-twice', fileStart, { other: key })]
	return { manuscript: before.manuscript, problems }
}

function verdictOf(reading: Reading, removed: boolean, problems: readonly Problem[]): Verdict {
	if (removed) return 'deleted'
	if (reading.status === 'withdrawn') return 'withdrawn'
	if (problems.some(({ severity }) => severity === 'error')) return 'rejected'
	return reading.status === 'published' ? 'accepted' : reading.status
}
