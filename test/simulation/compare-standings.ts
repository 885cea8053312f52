import { isDeepStrictEqual } from 'node:util'
import { readStory } from '../../functions/catalogue/story.ts'
import { needsSomebody, plannedIn, plannedSort, type Standing } from '../../functions/desk/standing/standing.ts'
import { standingOf } from '../../functions/desk/standing/standing-of.ts'
import type { World } from './world/world.ts'

/** Where the desk's lists do not say of a story what its rows say, or say it twice, or of one that is not there. */
export async function compareStandings(world: World): Promise<string[]> {
	const { table } = world
	const { catalogue } = world.ports()
	const list = (partition: string) => table.query({ partition, limit: 1000 }).map(({ value }) => value as Standing)
	const [all, needing] = [list('standings'), list('standings-needing')]
	const stories = table.partitions().flatMap((partition) => /^story#(.+)$/.exec(partition)?.[1] ?? [])
	const calendar = table.query({ partition: 'calendar', limit: 1000 }).map(({ sort }) => sort)
	const planned: string[] = []
	const wrong: string[] = []
	for (const story of stories) {
		const should = standingOf(await readStory(catalogue, story), world.now().toISOString())
		const wanted = should === undefined ? [] : [should]
		planned.push(...wanted.flatMap(plannedIn).map(plannedSort))
		const needed = wanted.filter(({ cells }) => Object.values(cells).some(needsSomebody))
		for (const [name, found, right] of [
			['standings', all, wanted],
			['those that need somebody', needing, needed],
		] as const) {
			const own = found.filter((one) => one.story === story)
			if (!isDeepStrictEqual(own, right))
				wrong.push(`${name} have ${JSON.stringify(own)} of ${story} instead of ${JSON.stringify(right)}`)
		}
	}
	if (calendar.join() !== planned.toSorted().join())
		wrong.push(`the calendar has ${calendar.join()} instead of ${planned.toSorted().join()}`)
	const strange = [...all, ...needing].filter(({ story }) => !stories.includes(story))
	return [...wrong, ...strange.map(({ story }) => `${story} stands on the desk, and is not there`)]
}
