import { type Deed, deedWrites } from '../catalogue/activity.ts'
import { articleKey, fileKey, knownStoryKey } from '../catalogue/keys.ts'
import { newestFirst } from '../catalogue/manuscript-version.ts'
import type { RenderMessage } from '../catalogue/messages.ts'
import type { ArticleRow, FileRow, Manuscript, OlderVersion, Verdict } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import type { Story } from '../catalogue/story.ts'
import type { Catalogue, Row, RowWrite } from '../ports/catalogue.ts'
import { fileStart, inOrder, type Problem, problem } from '../problem/problem.ts'
import { agesBelow, agesNow } from './article-ages.ts'
import { claimAddresses } from './claim-addresses.ts'
import type { Judged } from './examine.ts'
import { madeRows } from './made-rows.ts'
import type { Reading } from './reading/read-manuscript.ts'
import type { ValidateTools } from './tools.ts'

/**
 * Writes the verdict in one transaction with the addresses it claims and what is made of it; nothing when the article or its
 * note changed meanwhile. Returns the files of what was made and gave an address up: they are to be judged again.
 */
export async function acceptVerdict(
	row: Row<ArticleRow> | undefined,
	noted: Row<FileRow> | undefined,
	judged: Judged,
	held: Story,
	{ catalogue, now }: Pick<ValidateTools, 'catalogue' | 'now'>,
): Promise<readonly string[] | undefined> {
	const { story, language, manuscript, edition, draft, removed } = judged
	const before = row?.value
	const claims = await claimsOf(judged, before, catalogue)
	const verdict = verdictOf(judged.reading, removed, [...judged.problems, ...claims.problems])
	const made = await madeRows(judged, verdict, held, verdict === 'accepted' ? claims.writes : [], catalogue)
	const problems = inOrder([...judged.problems, ...claims.problems, ...made.problems])
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
		...(before?.made !== undefined && { made: before.made }),
		next: verdict === 'accepted' ? edition : isDown ? null : (before?.next ?? null),
		...(kept !== undefined && { draft: kept }),
		behind: verdict === 'accepted' || isDown ? [] : behindOf(before, noted?.value, manuscript),
		takenDown: isDown ? manuscript.fence : before?.manuscript.key === manuscript.key ? before.takenDown : '',
		...(isWithdrawn(verdict, manuscript, before) && { withdrawn: true }),
		live: before?.live ?? null,
		pages: [...new Set([...(before?.pages ?? []), ...(verdict === 'accepted' ? claims.taken : [])])],
		shown: before?.shown ?? [],
		relates: before?.relates ?? [],
		// Whatever becomes of this function: what gave an address up is taken down from it.
		outbox: [...(before?.outbox ?? []), ...(verdict === 'accepted' ? claims.displaced : []).map(renderOf)],
	}
	const condition = row === undefined ? 'absent' : ({ revision: row.revision } as const)
	const displaced = displacedBy(manuscript, before)
	const note: RowWrite[] =
		displaced === undefined
			? []
			: [{ ...fileKey(displaced.manuscript.key), action: 'put', if: 'any', value: displaced satisfies FileRow }]
	const isNews = before?.manuscript.versionId !== manuscript.versionId || before.verdict !== verdict
	const done = await catalogue.transact([
		{ ...articleKey(story, language), action: 'put', if: condition, value },
		...(isNews ? deedWrites(deedOf(value, judged, now()), manuscript.fence) : []),
		...(verdict === 'accepted' ? claims.writes : []),
		...made.writes,
		...note,
		// What was noted of the file while it stood for no article; only as it was read, because a rival may note it anew.
		...(noted === undefined
			? []
			: [{ ...fileKey(manuscript.key), action: 'delete', if: { revision: noted.revision } } as const]),
		...(row === undefined ? [{ ...knownStoryKey(story), action: 'put', if: 'any', value: {} } as const] : []),
	])
	return done ? claims.displaced.map(({ value }) => value.manuscript.key) : undefined
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
	held: Story,
	catalogue: Catalogue,
): Promise<'done' | 'stale' | 'lost'> {
	const { withdrawn, ...before } = row.value
	const { story, language, manuscript, edition, removed } = judged
	const { fence } = manuscript
	const claims = await claimsOf(judged, before, catalogue)
	const verdict = verdictOf(judged.reading, removed, [...judged.problems, ...claims.problems])
	const kept = withdrawn === true && { withdrawn }
	const put = async (value: ArticleRow, others: readonly RowWrite[]) => {
		const condition = { revision: row.revision }
		const own: RowWrite = { ...articleKey(story, language), action: 'put', if: condition, value }
		return (await catalogue.transact([own, ...others])) ? 'done' : 'lost'
	}
	const made = async (claimed: readonly RowWrite[]) =>
		(await madeRows(judged, verdict, held, claimed, catalogue)).writes
	if (verdict === 'withdrawn' || verdict === 'deleted') {
		const survives = before.next !== null && before.next.fence > fence
		const down = verdict === 'withdrawn' && { withdrawn: true as const }
		const ages = survives ? before.ages : agesBelow(row.value)
		const value = { ...before, ...down, ...(ages !== undefined && { ages }), takenDown: fence }
		return survives ? put(value, []) : put({ ...value, next: null }, await made([]))
	}
	const isBehind = before.next === null || before.next.fence < fence
	if (verdict === 'rejected' && isBehind && before.verdict !== 'accepted') {
		if (before.behind.some((version) => version.fence === fence)) return 'stale'
		return put({ ...before, ...kept, behind: newestFirst([{ ...manuscript, deleted: false }, ...before.behind]) }, [])
	}
	const isLastGood = verdict === 'accepted' && (isBehind || before.next?.fence === fence)
	if (!isLastGood) return 'stale'
	const alphabets = await made(claims.writes)
	if (same(before.next, edition) && alphabets.length === 0) return 'stale'
	const behind = before.behind.filter((version) => version.fence > fence)
	const ages = agesNow(manuscript, edition, before)
	const outbox = [...before.outbox, ...claims.displaced.map(renderOf)]
	const pages = [...new Set([...before.pages, ...claims.taken])]
	const value = { ...before, ...kept, next: edition, ...(ages !== undefined && { ages }), behind, pages, outbox }
	return put(value, [...claims.writes, ...alphabets])
}

const renderOf = ({ value: { story, language } }: Row<ArticleRow>): RenderMessage => ({ render: { story, language } })

/** Whether the newest takedown of an article was a withdrawal. */
function isWithdrawn(verdict: Verdict, { key }: Manuscript, before: ArticleRow | undefined): boolean {
	if (verdict === 'withdrawn' || verdict === 'deleted') return verdict === 'withdrawn'
	return before?.manuscript.key === key && before.withdrawn === true
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
		? { problems: [], writes: [], displaced: [], taken: [] }
		: claimAddresses(edition, story, language, before, reading.places, table)
}

/**
 * The note of the other file that stood for this article until now. It keeps that file's fence, so that an old event
 * of it comes too late, and lets it step in again when this file is deleted.
 */
function displacedBy({ key }: Manuscript, before: ArticleRow | undefined): FileRow | undefined {
	if (before === undefined || before.fileless || before.manuscript.key === key) return undefined
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
