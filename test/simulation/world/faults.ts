import { Chance } from './chance.ts'
import type { Clock } from './clock.ts'
import type { Diary } from './diary.ts'
import type { StageName } from './stages.ts'

/** Everything that can go wrong, in the order in which tallies name it. */
export const faultKinds = [
	'duplicate',
	'delay',
	'ack-lost',
	'crash',
	'zombie',
	'stall',
	'refused',
	'timeout',
	'timeout-late',
	'conflict',
	'lost-412',
	'partial-send',
] as const

export type FaultKind = (typeof faultKinds)[number]

/** Which faults may happen and how often. */
export interface FaultPlan {
	readonly kinds: ReadonlySet<FaultKind>
	/** The odds at each write; at a read, which can do less harm, they are a third, and at a delivery three times that. */
	readonly rate: number
	/** Only in runs of these stages; in all of them when left out. Deliveries meet theirs everywhere. */
	readonly stages?: ReadonlySet<StageName>
	/** All is well for so many milliseconds from the beginning; 0 when left out. */
	readonly calmMs?: number
	/** So many at most, those that are skipped included. */
	readonly most: number
	/** Ordinal numbers, from 0, of faults that are not to happen: for shrinking. */
	readonly skip?: ReadonlySet<number>
}

/** A world in which nothing goes wrong. */
export const noFaults: FaultPlan = { kinds: new Set(), rate: 0, most: 0 }

const [readFactor, deliveryFactor] = [1 / 3, 3]

/** Decides when a fault happens. Its luck is its own, so that the scheduler's does not depend on the plan. */
export class Faults {
	readonly chance: Chance
	readonly #plan: FaultPlan
	readonly #diary: Diary
	readonly #clock: Clock
	/** The moment from which faults happen. */
	readonly #from: number
	#met = 0

	constructor(plan: FaultPlan, seed: number, diary: Diary, clock: Clock) {
		this.#plan = plan
		this.#clock = clock
		this.#from = clock.ms + (plan.calmMs ?? 0)
		this.#diary = diary
		this.chance = new Chance(seed + 0x5eed_0000_0000)
	}

	/** How many ordinal numbers were given out: a shrinker skips some of those below. */
	get met(): number {
		return this.#met
	}

	/** What goes wrong with an operation of a stage that could meet these kinds, if anything does. */
	atOperation(
		stage: StageName,
		kinds: readonly FaultKind[],
		write: boolean,
		where: () => string,
	): FaultKind | undefined {
		if (this.#plan.stages?.has(stage) === false) return undefined
		return this.chance.odds(this.#plan.rate * (write ? 1 : readFactor)) ? this.#strike(kinds, where) : undefined
	}

	/** Whether this goes wrong with a delivery. */
	atDelivery(kind: FaultKind, where: () => string): boolean {
		if (!this.#plan.kinds.has(kind)) return false
		const rate = Math.min(0.5, this.#plan.rate * deliveryFactor)
		return this.chance.odds(rate) && this.#strike([kind], where) !== undefined
	}

	/** Whether a write that a crash left behind becomes a zombie. */
	atCrash(where: () => string): boolean {
		return this.#strike(['zombie'], where) !== undefined
	}

	#strike(kinds: readonly FaultKind[], where: () => string): FaultKind | undefined {
		const possible = kinds.filter((kind) => this.#plan.kinds.has(kind))
		if (this.#clock.ms < this.#from || possible.length === 0 || this.#met >= this.#plan.most) return undefined
		const kind = this.chance.pick(possible)
		const ordinal = this.#met++
		if (this.#plan.skip?.has(ordinal)) return undefined
		this.#diary.count(`fault: ${kind}`)
		this.#diary.note(`fault ${ordinal} ${kind}: ${where()}`)
		return kind
	}
}
