import { createHash } from 'node:crypto'
import { readStory } from '../../catalogue/story.ts'
import type { Catalogue, Row, RowWrite } from '../../ports/catalogue.ts'
import {
	calendarPartition,
	needingPartition,
	needsSomebody,
	type PlaceRow,
	placeKey,
	plannedIn,
	plannedSort,
	type Standing,
	sortOf,
	standingsPartition,
} from './standing.ts'
import { standingOf } from './standing-of.ts'

/** Rows of one story in the calendar: those that go and those that come stay within one transaction. */
const mostPlanned = 47

/** Times a story is looked at anew because it changed while its place was written; each loss means that another won. */
const mostTries = 48

/**
 * Makes the desk's lists agree with a story's rows. Its place is read before the story, and written only over what was
 * read. Whoever changes the rows has the article rendered, and RENDER does this last: who comes last has seen everything.
 */
export async function noteStanding(
	story: string,
	{ catalogue, now }: { readonly catalogue: Catalogue; readonly now: () => Date },
): Promise<void> {
	for (let tries = 0; tries < mostTries; tries++) {
		const place = (await catalogue.read(placeKey(story))) as Row<PlaceRow> | undefined
		const standing = standingOf(await readStory(catalogue, story), now().toISOString())
		if (standing === undefined) return
		const stamp = createHash('sha256').update(JSON.stringify(standing)).digest('base64url')
		if (place?.value.stamp === stamp) return
		// Written or not, it is looked at again: who wrote meanwhile may have seen a later story in an earlier place.
		await catalogue.transact(writesOf(standing, stamp, place))
	}
	throw new Error(`${story} changed ${mostTries} times while its place on the desk was written`)
}

function writesOf(standing: Standing, stamp: string, place: Row<PlaceRow> | undefined): RowWrite[] {
	const sort = sortOf(standing)
	const before = place?.value.sort
	const lists = [standingsPartition, needingPartition]
	const moved = before === undefined || before === sort ? [] : lists.map((partition) => ({ partition, sort: before }))
	const soonest = plannedIn(standing).toSorted((a, b) => (a.at < b.at ? -1 : 1))
	const planned = soonest.slice(0, mostPlanned)
	const dates = planned.map(plannedSort)
	const over = (place?.value.planned ?? []).filter((date) => !dates.includes(date))
	const gone = [...moved, ...over.map((date) => ({ partition: calendarPartition, sort: date }))]
	const isNeeding = Object.values(standing.cells).some(needsSomebody)
	const needing = { partition: needingPartition, sort }
	return [
		{
			...placeKey(standing.story),
			action: 'put',
			if: place === undefined ? 'absent' : { revision: place.revision },
			value: { sort, planned: dates, stamp } satisfies PlaceRow,
		},
		...gone.map((key) => ({ ...key, action: 'delete', if: 'any' }) as const),
		{ partition: standingsPartition, sort, action: 'put', if: 'any', value: standing },
		...planned.map(
			(one): RowWrite => ({
				partition: calendarPartition,
				sort: plannedSort(one),
				action: 'put',
				if: 'any',
				value: one,
			}),
		),
		isNeeding ? { ...needing, action: 'put', if: 'any', value: standing } : { ...needing, action: 'delete', if: 'any' },
	]
}
