import { alphabetsBeside } from '../alphabet/alphabets-beside.ts'
import { addressesOf } from '../article/addresses.ts'
import { addressKey, articleKey } from '../catalogue/keys.ts'
import type { ArticleRow, Edition, Manuscript, Verdict } from '../catalogue/rows.ts'
import { same } from '../catalogue/same.ts'
import type { Story } from '../catalogue/story.ts'
import type { Catalogue, RowWrite } from '../ports/catalogue.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'
import { claimAddresses } from './claim-addresses.ts'
import type { Judged } from './examine.ts'

/**
 * The rows of the languages that are made from an article, as its verdict leaves them: an accepted version makes them anew,
 * one that takes the article down takes them down, any other leaves them as they are. They are written with the verdict, and
 * with what the article's `own` addresses are claimed by: of those nothing is made.
 */
export async function madeRows(
	judged: Pick<Judged, 'story' | 'language' | 'manuscript' | 'made'>,
	verdict: Verdict,
	held: Story,
	own: readonly RowWrite[],
	catalogue: Catalogue,
): Promise<{ readonly writes: RowWrite[]; readonly problems: Problem[] }> {
	const isDown = verdict === 'withdrawn' || verdict === 'deleted'
	if (verdict !== 'accepted' && !isDown) return { writes: [], problems: [] }
	const { story, language, manuscript } = judged
	const made: ReadonlyMap<string, Edition> = isDown ? new Map() : judged.made
	const writes: RowWrite[] = []
	const problems: Problem[] = []
	const were = [...held.articles].flatMap(([tag, { value }]) => (value.made?.madeFrom === language ? [tag] : []))
	for (const tag of new Set([...made.keys(), ...were])) {
		const row = held.articles.get(tag)
		const edition = made.get(tag)
		const claims =
			edition === undefined
				? { problems: [], writes: [] }
				: await claimAddresses(edition, story, tag, row?.value, {}, catalogue)
		const taken = claims.problems.map(({ values }) => values)
		const wanted = edition === undefined ? [] : addressesOf(edition.metadata, story, tag, row?.value.pages ?? [])
		const clash = wanted.find((address) => own.some(({ partition }) => partition === addressKey(address).partition))
		if (clash !== undefined) taken.push({ address: clash, other: manuscript.key })
		problems.push(...taken.map((values) => problem('made-taken', fileStart, { ...values, language: tag })))
		const { made: before, ...rest } = row?.value ?? bare(story, tag, manuscript)
		const isFree = edition !== undefined && taken.length === 0
		const value: ArticleRow = {
			...rest,
			...(rest.fileless && { manuscript }),
			...(isFree && { made: edition }),
		}
		const isSame = row !== undefined && same(before ?? null, isFree ? edition : null)
		if (isSame && (!rest.fileless || same(rest.manuscript, manuscript)) && claims.writes.length === 0) continue
		const condition = row === undefined ? 'absent' : ({ revision: row.revision } as const)
		writes.push({ ...articleKey(story, tag), action: 'put', if: condition, value }, ...(isFree ? claims.writes : []))
	}
	return { writes, problems }
}

/** Languages of a story whose pages may follow an article's verdict: its other alphabets. */
export function madeLanguages({ articles }: Story, language: string): string[] {
	return alphabetsBeside(language).filter((tag) => articles.has(tag))
}

/** The row of an article for which no file has ever come. */
function bare(story: string, language: string, manuscript: Manuscript): ArticleRow {
	return {
		story,
		language,
		manuscript,
		verdict: 'accepted',
		problems: [],
		next: null,
		fileless: true,
		behind: [],
		takenDown: '',
		live: null,
		pages: [],
		shown: [],
		relates: [],
		outbox: [],
	}
}
