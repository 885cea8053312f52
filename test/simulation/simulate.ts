import type { ArticleRow } from '../../functions/catalogue/rows.ts'
import { type Act, beginning, perform, type Saved } from './acts.ts'
import { cleanBuild } from './clean-build.ts'
import { compareCatalogues } from './compare-catalogue.ts'
import { allRows, isConversation, judgeConversations } from './compare-conversations.ts'
import { compareDesks } from './compare-desk.ts'
import { compareSites } from './compare-site.ts'
import { compareStandings } from './compare-standings.ts'
import { expectationsOf } from './facts.ts'
import type { Day } from './habits.ts'
import { markPattern } from './newspaper.ts'
import { Overwritten } from './overwritten.ts'
import { planActs } from './plan.ts'
import { realStages } from './stages.ts'
import { performVisits, planVisits, type Visit } from './visits.ts'
import { Chance } from './world/chance.ts'
import { type FaultKind, type FaultPlan, faultKinds } from './world/faults.ts'
import type { StageName } from './world/stages.ts'
import { World } from './world/world.ts'

/** One world to try: what editors do, what goes wrong, and the number that decides when. */
export interface Trial {
	readonly seed: number
	readonly acts: readonly Act[]
	/** What readers and moderators do meanwhile. */
	readonly visits: readonly Visit[]
	readonly faults: FaultPlan
}

/** What came of it: nothing wrong, or what. */
export interface Outcome {
	readonly wrong: readonly string[]
	readonly journal: readonly string[]
	readonly tally: ReadonlyMap<string, number>
	readonly faultsMet: number
}

/** Hesitant days are short, and what goes wrong on them is the hardest to get right. */
const calendar: readonly Day[] = ['mixed', 'hesitant', 'restless', 'hesitant', 'crowded']

/** The trial of a seed: which day it is (unless a certain one is wanted), what goes wrong and how often. */
export function trialOf(seed: number, wanted?: Day): Trial {
	const chance = new Chance(seed + 0xac75_0000_0000)
	const day = wanted ?? calendar[seed % calendar.length] ?? 'mixed'
	const acts = planActs(day, chance, new Chance(seed + 0xa1fa_0000_0000))
	const faults = weatherOf(day, chance)
	return { seed, acts, visits: day === 'talkative' ? planVisits(chance) : [], faults }
}

/** Which stage is to suffer on a day, where what it does matters most. */
const victims: Readonly<Record<Day, readonly StageName[]>> = {
	mixed: ['validate', 'photos', 'render', 'publish', 'replay'],
	hesitant: ['render', 'publish'],
	restless: ['validate', 'validate', 'replay'],
	crowded: ['validate', 'validate', 'render'],
	opening: ['validate'],
	talkative: ['readers', 'readers', 'render', 'publish'],
	wavering: ['publish'],
}

/** What goes wrong: a bit of everything everywhere; or one thing, often, in one stage, while all others are quick. */
function weatherOf(day: Day, chance: Chance): FaultPlan {
	const everywhere = { kinds: new Set(faultKinds), rate: chance.pick([0, 0.01, 0.03, 0.08]), most: 40 }
	// The settings go through the same stage: they may not be slow as well.
	if (day === 'opening') return { kinds: new Set(['stall']), rate: 0.1, most: 1, stages: new Set(['validate']) }
	if (day === 'wavering')
		return { kinds: new Set(['stall']), rate: 0.08, most: 8, calmMs: 240_000, stages: new Set(['publish']) }
	if (day === 'mixed' || chance.odds(0.2)) return everywhere
	const { kinds, rate } = chance.pick(storms)
	// One machine that stands still while all others are quick does more harm than many.
	const most = chance.odds(0.5) ? 1 + chance.below(3) : 100
	// The newsroom is set up in peace, but where setting it up is what is tried.
	const calmMs = day === 'restless' ? 0 : 240_000
	return { kinds: new Set(kinds), rate, most, calmMs, stages: new Set([chance.pick(victims[day])]) }
}

const storms: readonly { kinds: readonly FaultKind[]; rate: number }[] = [
	{ kinds: ['stall'], rate: 0.3 },
	{ kinds: ['stall'], rate: 0.3 },
	{ kinds: ['timeout-late'], rate: 0.25 },
	{ kinds: ['timeout-late'], rate: 0.25 },
	{ kinds: ['crash', 'zombie'], rate: 0.06 },
	{ kinds: ['conflict', 'lost-412'], rate: 0.2 },
]

/** Lets a trial run to its end, and holds what is left against the promises. */
export async function simulate({ seed, acts, visits, faults }: Trial): Promise<Outcome> {
	const world = new World({ seed, start: beginning, stages: realStages, faults })
	const saved = perform(acts, world)
	performVisits(visits, world)
	const seen = new Map<string, string>()
	const early: string[] = []
	const overwritten = new Overwritten()
	world.watchSite = (key, object) => {
		if (object === undefined) return
		const marks = [...object.body.toString().matchAll(markPattern)]
		for (const [words, mark] of marks)
			if (isEarly(Number(mark), acts, world.now())) early.push(`${key} shows “${words}” before its embargo`)
		const older = overwritten.look(key, object, saved)
		if (older !== undefined) early.push(older)
		const article = /^\w+[\w-]*\/[\w-]+\/index\.html$/.test(key) ? marks[0]?.[0] : undefined
		if (article !== undefined && object.metadata?.['status'] === undefined) seen.set(key, article)
	}
	const wrong: string[] = []
	try {
		await world.settle()
		wrong.push(...early, ...judgeConversations(world, visits), ...(await judge(world, saved, seen)))
	} catch (error) {
		wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
	}
	return { wrong, journal: world.journal, tally: world.tally, faultsMet: world.faultsMet }
}

async function judge(world: World, saved: readonly Saved[], seen: ReadonlyMap<string, string>): Promise<string[]> {
	const dead = world.deadLetters().map(({ stage, body }) => `a dead letter of ${stage}: ${body}`)
	const now = world.now().toISOString()
	const [live, unseen]: [Saved[], Saved[]] = [[], []]
	const wrong: string[] = []
	for (const { story, language, allowed, good } of expectationsOf(saved, now)) {
		const row = world.table.read({ partition: `story#${story}`, sort: `article#${language}` })?.value as
			| ArticleRow
			| undefined
		const versionId = row?.live?.versionId ?? null
		const shown = allowed.find((one) => (one?.versionId ?? null) === versionId)
		const name = (one: Saved | null) => one?.versionId ?? 'nothing'
		if (shown === undefined)
			wrong.push(`${story} in ${language} shows ${versionId ?? 'nothing'} instead of ${allowed.map(name).join(' or ')}`)
		else if (shown !== null) live.push(shown)
		else if (good !== undefined) unseen.push(good)
	}
	if (wrong.length > 0) return [...dead, ...wrong]
	const said = allRows(world).filter(isConversation)
	const history = allRows(world).filter(({ sort }) => sort.startsWith('article#'))
	const clean = await cleanBuild(saved, { live, unseen }, now, { said, history })
	return [
		...dead,
		...(await compareStandings(world)),
		...compareSites(world, clean, seen),
		...compareDesks(world, clean, saved),
		...compareCatalogues(world, clean),
	]
}

function isEarly(mark: number, acts: readonly Act[], now: Date): boolean {
	const upload = acts.find((act) => act.upload?.kind === 'article' && act.upload.mark === mark)?.upload
	return upload?.kind === 'article' && upload.embargo !== undefined && upload.embargo > now.toISOString()
}
