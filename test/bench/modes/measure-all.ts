import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '../corpus/text.ts'
import { storiesFor } from '../corpus/write-corpus.ts'
import type { Measured, Mode } from '../figures/figure.ts'
import type { Peer } from '../peers/peer.ts'
import { tilmashNoCards } from '../peers/tilmash.ts'
import { measureCold } from './measure-cold.ts'
import { measureHome } from './measure-home.ts'
import { SiteBench } from './site-bench.ts'

export interface Plan {
	readonly text: Text
	readonly peers: readonly Peer[]
	readonly pages: readonly number[]
	readonly rounds: number
	readonly saves: number
	readonly starts: number
	readonly modes: readonly Mode[]
}

/** Saves of a burst: all of a wire's stories of a day, in six languages. */
const burstSaves = 1000

/** Measures everything of a plan in a folder, each size of corpus after the other. */
export async function measureAll(folder: string, plan: Plan, tell: (line: string) => void): Promise<Measured[]> {
	const all: Measured[] = []
	const sizes = plan.modes.some((mode) => mode !== 'cold') ? plan.pages : []
	for (const pages of sizes) {
		const own = join(folder, String(pages))
		all.push(...(await measureSites(own, plan, pages, tell)))
		rmSync(own, { recursive: true, force: true })
	}
	if (!plan.modes.includes('cold') || !ours(plan)) return all
	tell('cold starts')
	for (const { stage, kilobytes, starts } of measureCold(join(folder, 'bundles'), plan.starts, tell))
		all.push(
			{ chart: 'cold', pages: null, name: stage, values: starts },
			{ chart: 'size', pages: null, name: stage, values: [kilobytes] },
		)
	return all
}

async function measureSites(
	folder: string,
	{ text, peers, rounds, saves, modes }: Plan,
	pages: number,
	tell: (line: string) => void,
): Promise<Measured[]> {
	const bench = new SiteBench(folder, { peers, text, pages, rounds }, tell)
	const imported = modes.includes('import') ? await bench.import() : []
	const changed = modes.includes('change') ? await bench.change() : []
	const all = [...imported, ...changed]
	if (!ours({ peers }) || !modes.some((mode) => mode === 'change' || mode === 'burst' || mode === 'replay')) return all
	tell('saves into a running newsroom, and everything anew')
	const home = join(folder, 'newsroom')
	mkdirSync(home, { recursive: true })
	const stories = storiesFor(pages)
	tilmashNoCards.prepare(home, text, stories)
	const times = await measureHome(home, {
		stories,
		saves: modes.includes('change') ? saves : 0,
		burst: modes.includes('burst') ? burstSaves : 0,
		replays: modes.includes('replay') ? rounds : 0,
	})
	// Rendering everything anew is what a peer does with every build.
	const builds = modes.includes('import') ? imported : modes.includes('replay') ? await bench.import('hugo') : []
	const hugo = builds.filter(({ chart, name }) => chart === 'import' && name === 'hugo')
	return [
		...all,
		{ chart: 'change', pages, name: 'tilmash, page live', values: times.live },
		{ chart: 'change', pages, name: 'tilmash, all followed', values: times.settled },
		...(modes.includes('replay') ? hugo.map((build): Measured => ({ ...build, chart: 'replay' })) : []),
		{ chart: 'burst', pages, name: `${burstSaves} one after the other`, values: times.steady },
		{ chart: 'burst', pages, name: `${burstSaves} at once`, values: times.burst },
		{ chart: 'replay', pages, name: 'tilmash', values: times.replay },
	]
}

function ours({ peers }: Pick<Plan, 'peers'>): boolean {
	return peers.some(({ name }) => name.startsWith('tilmash'))
}
