import { linkOf } from '../../article/address.ts'
import type { AuthorReference } from '../../article/field-types.ts'
import { behindBy, isUrgent } from '../../catalogue/block-ages.ts'
import type { ArticleRow, Edition } from '../../catalogue/rows.ts'
import { sourceAgesOf } from '../../catalogue/source-ages.ts'
import type { Story } from '../../catalogue/story.ts'
import { nextOf } from '../../catalogue/target.ts'
import type { Severity } from '../../problem/rules.ts'
import { stateOf } from '../state-of.ts'
import type { Cell, Standing } from './standing.ts'

/** Where a story stands at an instant (ISO 8601); nothing for one that never had an article. */
export function standingOf(story: Story, now: string): Standing | undefined {
	const rows = [...story.articles.values()].map(({ value }) => value)
	if (rows.length === 0) return undefined
	const newest = rows.toSorted((a, b) => (a.manuscript.receivedAt < b.manuscript.receivedAt ? 1 : -1))
	const said = newest.flatMap(({ draft, next, made, live }) => (draft ?? next ?? made ?? live)?.metadata ?? [])
	return {
		story: story.story,
		at: newest[0]?.manuscript.receivedAt ?? '',
		section: said[0]?.section ?? null,
		authors: [...new Set(said.flatMap(({ authors }) => authors.map(nameOf)))].toSorted(),
		cells: Object.fromEntries(rows.map((row) => [row.language, cellOf(row, story, now)])),
	}
}

function cellOf(row: ArticleRow, story: Story, now: string): Cell {
	const { manuscript, problems, live } = row
	const next = nextOf(row)
	const shown = row.draft ?? next ?? live
	const metadata = shown?.metadata
	const state = stateOf(row, story, now)
	const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length
	return {
		...state,
		errors: count('error'),
		warnings: count('warning'),
		title: metadata?.title ?? null,
		address: live === null ? null : linkOf(live.address),
		due: state.state === 'scheduled' ? (next?.metadata.notBefore ?? null) : null,
		ends: endOf(next ?? live, state.state, now),
		...behindOf(row, story),
		made: shown?.madeFrom === undefined ? (metadata?.translation ?? null) : 'transliterated',
		file: manuscript.key,
		versionId: manuscript.versionId,
		at: manuscript.receivedAt,
	}
}

/** How far a translation is behind the article that it was made from; an original is behind nothing. */
function behindOf(row: ArticleRow, story: Story): Pick<Cell, 'behind' | 'urgent'> {
	const pair = sourceAgesOf(row, story)
	if (pair === undefined) return {}
	const behind = behindBy(pair.theirs, pair.ours)
	return { ...(behind > 0 && { behind }), ...(isUrgent(pair.theirs, pair.ours) && { urgent: true }) }
}

/** When it is to be taken down, as long as it is not. */
function endOf(edition: Edition | null, state: Cell['state'], now: string): string | null {
	const expires = edition?.metadata.expires ?? null
	const isOver = state === 'withdrawn' || state === 'expired' || expires === null || expires <= now
	return isOver ? null : expires
}

const nameOf = (author: AuthorReference) => (typeof author === 'string' ? author : author.name)
