import { type Deed, deedWrites } from '../catalogue/activity.ts'
import { articleKey, fileKey, knownStoryKey } from '../catalogue/keys.ts'
import { newestFirst } from '../catalogue/manuscript-version.ts'
import type { ArticleRow, FileRow, Manuscript, OlderVersion, Verdict } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import type { Catalogue, Row, RowWrite } from '../ports/catalogue.ts'
import { fileStart, inOrder, type Problem, problem } from '../problem/problem.ts'
import { agesBelow, agesNow } from './article-ages.ts'
import { claimAddresses } from './claim-addresses.ts'
import type { Judged } from './examine.ts'
import type { Reading } from './reading/read-manuscript.ts'
import type { ValidateTools } from './tools.ts'

/** Writes the verdict in one transaction with the addresses it claims; false when the article or its note changed meanwhile. */
export async function acceptVerdict(
	row: Row<ArticleRow> | undefined,
	noted: Row<FileRow> | undefined,
	judged: Judged,
	{ catalogue, now }: Pick<ValidateTools, 'catalogue' | 'now'>,
): Promise<boolean> {
	const { story, language, manuscript, edition, draft, removed } = judged
	const before = row?.value
	const claims = await claimsOf(judged, before, catalogue)
	const problems = inOrder([...judged.problems, ...claims.problems])
	const verdict = verdictOf(judged.reading, removed, problems)
	const isDown = verdict === 'withdrawn' || verdict === 'deleted'
	// A draft stays what it was while newer files are rejected, as the last good edition does.
	const kept = isDown ? undefined : verdict === 'rejected' ? before?.draft : (draft ?? undefined)
	const ages = verdict === 'accepted' ? agesNow(manuscript, edition, before) : isDown ? agesBelow(before) : before?.ages
	const value: ArticleRow = {
		story,
		language,
		manuscript,
		verdict,
		problems,
		...(ages !== undefined && { ages }),
		next: verdict === 'accepted' ? edition : isDown ? null : (before?.next ?? null),
		...(kept !== undefined && { draft: kept }),
		behind: verdict === 'accepted' || isDown ? [] : behindOf(before, noted?.value, manuscript),
		takenDown: isDown ? manuscript.fence : before?.manuscript.key === manuscript.key ? before.takenDown : '',
		live: before?.live ?? null,
		pages: before?.pages ?? [],
		shown: before?.shown ?? [],
		relates: before?.relates ?? [],
		outbox: before?.outbox ?? [],
	}
	const condition = row === undefined ? 'absent' : ({ revision: row.revision } as const)
	const displaced = displacedBy(manuscript, before)
	const note: RowWrite[] =
		displaced === undefined
			? []
			: [{ ...fileKey(displaced.manuscript.key), action: 'put', if: 'any', value: displaced satisfies FileRow }]
	const isNews = before?.manuscript.versionId !== manuscript.versionId || before.verdict !== verdict
	return catalogue.transact([
		{ ...articleKey(story, language), action: 'put', if: condition, value },
		...(isNews ? deedWrites(deedOf(value, judged, now()), manuscript.fence) : []),
		...(verdict === 'accepted' ? claims.writes : []),
		...note,
		// What was noted of the file while it stood for no article; only as it was read, because a rival may note it anew.
		...(noted === undefined
			? []
			: [{ ...fileKey(manuscript.key), action: 'delete', if: { revision: noted.revision } } as const]),
		...(row === undefined ? [{ ...knownStoryKey(story), action: 'put', if: 'any', value: {} } as const] : []),
	])
}

function deedOf({ verdict, problems }: ArticleRow, { story, language, manuscript, by }: Judged, now: Date): Deed {
	const { key: file, versionId, receivedAt } = manuscript
	const errors = problems.filter(({ severity }) => severity === 'error').length
	return { at: now.toISOString(), story, language, did: 'judged', file, versionId, receivedAt, verdict, errors, by }
}

/** Writes what a late version changes (see `judge-late.ts`); `stale` when that is nothing, `lost` when the row changed. */
export async function acceptLate(
	row: Row<ArticleRow>,
	judged: Judged,
	catalogue: Catalogue,
): Promise<'done' | 'stale' | 'lost'> {
	const before = row.value
	const { story, language, manuscript, edition, removed } = judged
	const { fence } = manuscript
	const claims = await claimsOf(judged, before, catalogue)
	const verdict = verdictOf(judged.reading, removed, [...judged.problems, ...claims.problems])
	const put = async (value: ArticleRow, claimed: readonly RowWrite[]) => {
		const condition = { revision: row.revision }
		const writes: RowWrite[] = [{ ...articleKey(story, language), action: 'put', if: condition, value }, ...claimed]
		return (await catalogue.transact(writes)) ? 'done' : 'lost'
	}
	if (verdict === 'withdrawn' || verdict === 'deleted') {
		const survives = before.next !== null && before.next.fence > fence
		return put({ ...before, takenDown: fence, next: survives ? before.next : null }, [])
	}
	const isBehind = before.next === null || before.next.fence < fence
	if (verdict === 'rejected' && isBehind && before.verdict !== 'accepted') {
		if (before.behind.some((version) => version.fence === fence)) return 'stale'
		return put({ ...before, behind: newestFirst([{ ...manuscript, deleted: false }, ...before.behind]) }, [])
	}
	const isLastGood = verdict === 'accepted' && (isBehind || before.next?.fence === fence)
	if (!isLastGood || same(before.next, edition)) return 'stale'
	const behind = before.behind.filter((version) => version.fence > fence)
	const ages = agesNow(manuscript, edition, before)
	return put({ ...before, next: edition, ...(ages !== undefined && { ages }), behind }, claims.writes)
}

/** The versions behind one that was not accepted: those that were noted, and the one before it when it was rejected. */
function behindOf(
	before: ArticleRow | undefined,
	noted: FileRow | undefined,
	{ key, fence }: Manuscript,
): OlderVersion[] {
	const ofNote = noted === undefined ? [] : [{ ...noted.manuscript, deleted: noted.deleted }, ...noted.behind]
	const older = ofNote.filter((version) => version.fence < fence)
	if (before === undefined || before.manuscript.key !== key) return newestFirst(older)
	const isRejected = before.verdict === 'rejected' && before.manuscript.fence < fence
	return newestFirst([...older, ...(isRejected ? [{ ...before.manuscript, deleted: false }] : []), ...before.behind])
}

async function claimsOf(
	{ story, language, edition, reading }: Judged,
	before: ArticleRow | undefined,
	table: Catalogue,
) {
	return edition === null
		? { problems: [], writes: [] }
		: claimAddresses(edition, story, language, before, reading.places, table)
}

/**
 * The note of the other file that stood for this article until now. It keeps that file's fence, so that an old event
 * of it comes too late, and lets it step in again when this file is deleted.
 */
function displacedBy({ key }: Manuscript, before: ArticleRow | undefined): FileRow | undefined {
	if (before === undefined || before.manuscript.key === key) return undefined
	const deleted = before.verdict === 'deleted'
	const problems = deleted ? [] : [problem('article-twice', fileStart, { other: key })]
	return { manuscript: before.manuscript, problems, deleted, behind: before.behind }
}

function verdictOf(reading: Reading, removed: boolean, problems: readonly Problem[]): Verdict {
	if (removed) return 'deleted'
	if (reading.status === 'withdrawn') return 'withdrawn'
	if (problems.some(({ severity }) => severity === 'error')) return 'rejected'
	return reading.status === 'published' ? 'accepted' : reading.status
}
