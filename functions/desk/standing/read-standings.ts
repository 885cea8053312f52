import type { Catalogue } from '../../ports/catalogue.ts'
import { needingPartition, needsSomebody, type Standing, standingsPartition } from './standing.ts'

/** Which stories an editor wants to see; what is left out leaves all of them. */
export interface Wish {
	/** Only what waits for a person: in `language`, where that is given. */
	readonly needsMe?: boolean
	/** Only stories that have an article in it. */
	readonly language?: string
	readonly section?: string
	readonly author?: string
	/** Words of a headline or of the story's name. */
	readonly words?: string
}

/** Some stories, the newest first, and where to go on: nothing once there are no more. */
export interface StandingsPage {
	readonly standings: readonly Standing[]
	readonly next: string | undefined
}

/** Stories on a page. */
export const pageSize = 50
/** Rows that a page reads at most: a search that finds little says how far it has come, and goes on from there. */
const mostRead = 1_000
/** Rows of one query: a row of twelve languages has some 4 KB, and DynamoDB answers with 1 MB at most. */
const stretch = 200

/** Reads a page of stories, `after` the place (a row's sort) where the one before ended. What it reads has a bound, however many there are. */
export async function readStandings(
	wish: Wish,
	after: string | undefined,
	catalogue: Catalogue,
): Promise<StandingsPage> {
	const partition = wish.needsMe === true ? needingPartition : standingsPartition
	const standings: Standing[] = []
	const isWished = wishOf(wish)
	const { needsMe: _list, ...search } = wish
	// Where nothing is looked for, every row is one to show; and one more says whether there are others.
	const limit = Object.keys(search).length === 0 ? pageSize + 1 : stretch
	let to = after
	for (let read = 0; read < mostRead; ) {
		const range = { partition, descending: true, limit, ...(to !== undefined && { to }) }
		const rows = await catalogue.query(range)
		for (const { sort, value } of rows) {
			to = sort
			if (isWished(value as Standing)) standings.push(value as Standing)
			if (standings.length === pageSize) return { standings, next: await more(partition, sort, catalogue) }
		}
		if (rows.length < limit) return { standings, next: undefined }
		read += rows.length
	}
	return { standings, next: to }
}

/** The place itself, when anything stands behind it. */
async function more(partition: string, to: string, catalogue: Catalogue): Promise<string | undefined> {
	return (await catalogue.query({ partition, descending: true, limit: 1, to })).length > 0 ? to : undefined
}

function wishOf({ needsMe, language, section, author, words = '' }: Wish): (standing: Standing) => boolean {
	const wanted = fold(words)
		.split(/\s+/)
		.filter((word) => word !== '')
	return (standing) => {
		const { cells, story } = standing
		if (section !== undefined && standing.section !== section) return false
		if (author !== undefined && !standing.authors.includes(author)) return false
		const own = language === undefined ? Object.values(cells) : [cells[language]].filter((cell) => cell !== undefined)
		if (own.length === 0 || (needsMe === true && !own.some(needsSomebody))) return false
		const said = fold([story, ...Object.values(cells).map(({ title }) => title ?? '')].join(' '))
		return wanted.every((word) => said.includes(word))
	}
}

/** Letters without their case and marks, so that what is typed without them is found. */
function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
