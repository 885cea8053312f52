import type { Due } from './alarms.ts'
import { momentOf } from './clock.ts'
import { Estate, type WatchSite } from './estate.ts'
import { type FaultPlan, noFaults } from './faults.ts'
import type { Message } from './mailbox.ts'
import { askAtOnce, portsOf } from './run-ports.ts'
import { Scheduler } from './scheduler.ts'
import { type PortsOfRun, type StageName, type Stages, stageNames } from './stages.ts'

export interface WorldOptions {
	readonly seed: number
	/** The instant at which the world begins. */
	readonly start: string
	readonly stages: Stages
	readonly faults?: FaultPlan
	/** First in, first out, one message after another, no faults, no passing time: whatever the seed. */
	readonly calm?: boolean
	/** Steps that one `settle` may take. */
	readonly mostSteps?: number
}

/** A little time between two steps, at most. */
const breathMs = 2000

/** The pipeline's whole world in one process, in which one number decides what happens when. */
export class World {
	readonly #estate: Estate
	readonly #scheduler: Scheduler
	readonly #soon: Due[] = []
	readonly #mostSteps: number
	/** How likely an editor does the next thing at a step, another in each world. */
	readonly #haste: number

	constructor({ seed, start, stages, faults = noFaults, calm = false, mostSteps = 200_000 }: WorldOptions) {
		this.#estate = new Estate(seed, start, calm ? noFaults : faults, calm)
		this.#scheduler = new Scheduler(this.#estate, stages)
		this.#mostSteps = mostSteps
		this.#haste = this.#estate.chance.pick([0.5, 0.1, 0.02, 0.005])
	}

	get buckets(): Estate['buckets'] {
		return this.#estate.buckets
	}

	get table(): Estate['table'] {
		return this.#estate.table
	}

	get mailboxes(): Estate['mailboxes'] {
		return this.#estate.mailboxes
	}

	get alarms(): Estate['alarms'] {
		return this.#estate.alarms
	}

	get journal(): readonly string[] {
		return this.#estate.diary.lines
	}

	get tally(): ReadonlyMap<string, number> {
		return this.#estate.diary.tally
	}

	/** How many faults were drawn: their ordinal numbers, which a plan can skip, are those below. */
	get faultsMet(): number {
		return this.#estate.faults.met
	}

	/** Called after each write on the site that took effect. What it throws ends `settle`. */
	set watchSite(watch: WatchSite | undefined) {
		this.#estate.watchSite = watch
	}

	now(): Date {
		return this.#estate.clock.now()
	}

	/** Ports that answer at once, for whoever is no run: tests, and an oracle that asks as the functions do. */
	ports(name = 'somebody'): PortsOfRun {
		return portsOf(name, this.#estate, askAtOnce(name, this.#estate), (work) => work())
	}

	/** Plans an editor's act, at an instant or soon: those happen in their order, some time between other steps. */
	act(at: string, label: string, act: () => void): void {
		const due = { label: `act: ${label}`, happen: act }
		if (at === 'soon') this.#soon.push(due)
		else this.#estate.agenda.add(momentOf(at), due)
	}

	/** Messages that were received too often, by the order of stages. */
	deadLetters(): (Message & { readonly stage: StageName })[] {
		return stageNames.flatMap((stage) =>
			this.#estate.mailboxes[stage].deadLetters.map((message) => ({ ...message, stage })),
		)
	}

	/** Lets the world go on until nothing is left to happen; with `until`, nothing by that instant. */
	async settle({ until }: { readonly until?: string } = {}): Promise<void> {
		const last = until === undefined ? Infinity : momentOf(until)
		for (let step = 0; await this.#step(last); step++)
			if (step >= this.#mostSteps) throw new Error(`The world does not come to rest in ${this.#mostSteps} steps`)
		if (until !== undefined) this.#estate.clock.goTo(last)
	}

	async #step(last: number): Promise<boolean> {
		const { chance, clock, calm } = this.#estate
		if (!calm) clock.pass(chance.below(breathMs + 1))
		this.#estate.happen()
		const hurried = !calm && this.#soon.length > 0 && chance.odds(this.#haste)
		const moved = hurried ? this.#actSoon() : await (calm ? this.#scheduler.calmStep() : this.#scheduler.step())
		if (this.#estate.broken !== undefined) throw this.#estate.broken.error
		return moved || this.#wait(last)
	}

	/** Nothing runs: the next act, or the next moment at which something is due. */
	#wait(last: number): boolean {
		const { chance, clock, calm, nextAt } = this.#estate
		const due = nextAt <= last && nextAt < Infinity
		if (this.#soon.length > 0 && (calm || !due || chance.odds(0.5))) return this.#actSoon()
		if (!due) return false
		clock.goTo(nextAt)
		return true
	}

	#actSoon(): boolean {
		const due = this.#soon.shift()
		if (due === undefined) return false
		this.#estate.diary.note(due.label)
		due.happen()
		return true
	}
}
