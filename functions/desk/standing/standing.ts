import type { Translation } from '../../article/field-types.ts'
import type { RowKey } from '../../ports/catalogue.ts'
import type { ArticleState } from '../state-of.ts'

/** One article as the desk's matrix shows it. */
export interface Cell {
	readonly state: ArticleState['state']
	/** True when readers see an older version meanwhile. */
	readonly olderIsLive: boolean
	readonly waitsFor: readonly string[]
	readonly errors: number
	readonly warnings: number
	/** Of the last good version; null when there was none. */
	readonly title: string | null
	/** Where readers find it; null when they do not. */
	readonly address: string | null
	/** The instant from which readers may see it, where that is still to come. */
	readonly due: string | null
	/** The instant from which they may not any more, where that is still to come. */
	readonly ends: string | null
	/** Paragraphs that its source has changed since the version that is to be live came; left out where there are none. */
	readonly behind?: number
	/** True when its source was corrected since; left out where it was not. */
	readonly urgent?: true
	/** How its words came to be in this language, where it says so. */
	readonly made: Translation | null
	/** Of the newest file: its key, its version, and when it came. */
	readonly file: string
	readonly versionId: string
	readonly at: string
}

/** Where one story stands in each language: partition `standings`, sort the moment of its newest file and its name. */
export interface Standing {
	readonly story: string
	/** When the newest of its files came, ISO 8601. */
	readonly at: string
	readonly section: string | null
	/** Ids from authors.yml, or names. */
	readonly authors: readonly string[]
	readonly cells: Readonly<Record<string, Cell>>
}

/** Stories by their newest file, and of those the ones that need somebody: read a page at a time. */
export const standingsPartition = 'standings'
export const needingPartition = 'standings-needing'

/** What goes out, or ends, when: the moment, what, the story and the language. */
export const calendarPartition = 'calendar'

/** One line of it. */
export interface Planned {
	readonly at: string
	readonly what: 'goesLive' | 'ends'
	readonly story: string
	readonly language: string
	readonly title: string | null
}

export const plannedSort = ({ at, what, story, language }: Planned) => `${at}#${story}#${language}#${what}`

/** What is planned of a story. */
export function plannedIn({ story, cells }: Standing): Planned[] {
	return Object.entries(cells).flatMap(([language, { due, ends, title }]) => {
		const one = (at: string | null, what: Planned['what']) =>
			at === null ? [] : [{ at, what, story, language, title }]
		return [...one(due, 'goesLive'), ...one(ends, 'ends')]
	})
}

/** Where a story's rows are in those lists: partition `standing#<story>`. Beside the story's own rows, which it is made of. */
export interface PlaceRow {
	readonly sort: string
	/** Of its rows in the calendar. */
	readonly planned: readonly string[]
	/** Changes with anything that the list shows. */
	readonly stamp: string
}

export const placeKey = (story: string): RowKey => ({ partition: `standing#${story}`, sort: 'place' })
export const sortOf = ({ at, story }: Pick<Standing, 'at' | 'story'>) => `${at}#${story}`

/** States in which somebody has to do something before readers see what was written. */
const needing: ReadonlySet<Cell['state']> = new Set(['rejected', 'waiting', 'ready'])

/** True when an article waits for a person, or its readers still have a mistake before them that its source has corrected. */
export function needsSomebody({ state, urgent }: Pick<Cell, 'state' | 'urgent'>): boolean {
	return needing.has(state) || (urgent === true && state === 'live')
}
