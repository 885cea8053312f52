import type { Site } from '../../newsroom/site.ts'
import type { Catalogue } from '../../ports/catalogue.ts'
import { type Cell, type Standing, standingsPartition } from '../standing/standing.ts'

/** Stories on a page: a row of twelve languages has some 4 KB, and DynamoDB answers with 1 MB at most. */
const pageSize = 200

/** What one story lacks. */
export interface Gap {
	readonly story: string
	readonly title: string
	/** Tag of a language that it has: the title's, as long as there is one. */
	readonly titleLanguage: string
	readonly section: string | null
	readonly missing: readonly string[]
	readonly behind: readonly Behind[]
}

/** A language in which a story is behind its source. */
export interface Behind {
	readonly language: string
	readonly paragraphs: number
	readonly isUrgent: boolean
}

/** How many stories of a section lack a language, or are behind in it. */
export interface Total {
	readonly section: string | null
	readonly language: string
	readonly missing: number
	readonly behind: number
	readonly urgent: number
}

/** One page of stories, the newest first: its totals, what each of them lacks, and where to go on. */
export interface Coverage {
	readonly stories: number
	readonly totals: readonly Total[]
	readonly gaps: readonly Gap[]
	readonly next: string | undefined
}

/**
 * Reads a page of stories from one query, `after` the place where the page before ended. Withdrawn stories lack nothing, and a
 * language that rules make (`alphabets`) is lacking only where what it is made from is as well.
 */
export async function readCoverage(
	languages: readonly string[],
	after: string | undefined,
	catalogue: Catalogue,
	alphabets: Site['alphabets'] = {},
): Promise<Coverage> {
	const range = { partition: standingsPartition, descending: true, limit: pageSize + 1 }
	const rows = await catalogue.query({ ...range, ...(after !== undefined && { to: after }) })
	const page = rows.slice(0, pageSize)
	const gaps = page
		.map(({ value }) => value as Standing)
		.filter(isKept)
		.map((one) => gapOf(one, languages, alphabets))
	return {
		stories: gaps.length,
		totals: totalsOf(gaps, languages),
		gaps: gaps.filter(({ missing, behind }) => missing.length + behind.length > 0),
		next: rows.length > pageSize ? page.at(-1)?.sort : undefined,
	}
}

const isThere = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.state !== 'withdrawn'

const isKept = ({ cells }: Standing) => Object.values(cells).some(isThere)

function gapOf(
	{ story, section, cells }: Standing,
	languages: readonly string[],
	alphabets: NonNullable<Site['alphabets']>,
): Gap {
	const there = [...languages.filter((tag) => tag in cells), ...Object.keys(cells)]
	const titled = there.find((tag) => cells[tag]?.title != null) ?? there[0] ?? ''
	return {
		...{ story, section, title: cells[titled]?.title ?? story, titleLanguage: titled },
		missing: languages.filter((tag) => !isThere(cells[tag]) && !isThere(cells[alphabets[tag]?.from ?? tag])),
		behind: languages.flatMap((language): Behind[] => {
			const { behind = 0, urgent = false } = cells[language] ?? {}
			const isBehind = isThere(cells[language]) && (behind > 0 || urgent)
			return isBehind ? [{ language, paragraphs: behind, isUrgent: urgent }] : []
		}),
	}
}

function totalsOf(gaps: readonly Gap[], languages: readonly string[]): Total[] {
	const sections = [...Map.groupBy(gaps, ({ section }) => section)]
	return sections.flatMap(([section, own]) =>
		languages.map((language) => {
			const behind = own.flatMap((gap) => gap.behind.filter((one) => one.language === language))
			return {
				...{ section, language, missing: own.filter(({ missing }) => missing.includes(language)).length },
				...{ behind: behind.length, urgent: behind.filter(({ isUrgent }) => isUrgent).length },
			}
		}),
	)
}
