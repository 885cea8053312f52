import { settleRun, takeBatch } from './delivery.ts'
import { bodyLine } from './diary.ts'
import type { Estate } from './estate.ts'
import type { Letter, Mailbox } from './mailbox.ts'
import { carryOut } from './misfortune.ts'
import { Run } from './run.ts'
import { askAtOnce, portsOf } from './run-ports.ts'
import { type StageName, type Stages, stageNames } from './stages.ts'

/** So many runs of a stage at once. */
const mostRuns = 3
/** Turns of the event loop that a run may take to its next operation. */
const mostRounds = 20
/** After so many steps the event loop has a turn, in any case: a test's time limit has to be able to strike. */
const breath = 1000
/** A run that has lasted so long goes first: none may outlive its messages' visibility by much, as Lambda sees to. */
const longMs = 300_000
/** Machines of different speed: a slow one is overtaken by whole stories. */
const paces = [1, 3, 10, 30]

/** Runs stages: begins deliveries, and lets one parked operation after another have its answer. */
export class Scheduler {
	readonly #estate: Estate
	readonly #stages: Stages
	readonly #runs: Run[] = []
	#drains = 0
	readonly #begun = new Map<StageName, number>()
	/** How eagerly deliveries begin, another in each world. */
	readonly #eagerness: number

	constructor(estate: Estate, stages: Stages) {
		this.#estate = estate
		this.#stages = stages
		this.#eagerness = estate.chance.pick(paces)
	}

	/** Begins a delivery or answers an operation, whichever chance says; false when there is neither. */
	async step(): Promise<boolean> {
		const [oldest] = this.#runs
		if (oldest !== undefined && this.#estate.clock.ms - oldest.startedAt > longMs) {
			await this.#answerOne(oldest)
			return true
		}
		const ready = stageNames.filter((name) => this.#canBegin(name))
		const awake = this.#runs.filter(({ stalled }) => !stalled)
		const paces = awake.reduce((sum, { pace }) => sum + pace, 0)
		const total = paces + this.#eagerness * ready.length
		if (total === 0) return false
		let choice = this.#estate.chance.below(total)
		for (const run of awake) {
			if (choice < run.pace) {
				await this.#answerOne(run)
				return true
			}
			choice -= run.pace
		}
		await this.#begin(this.#estate.mailboxes[ready[Math.floor(choice / this.#eagerness)] as StageName])
		return true
	}

	/** Delivers the message that was sent first, and runs it to its end; false when none is visible. */
	async calmStep(): Promise<boolean> {
		const first = stageNames
			.map((name) => this.#estate.mailboxes[name])
			.filter(({ visible }) => visible.length > 0)
			.toSorted((a, b) => turnOf(a) - turnOf(b))[0]
		if (first === undefined) return false
		const run = this.#open(first, [first.take(0)])
		await run.start(this.#handlerOf(run))
		settleRun(run, this.#estate)
		return true
	}

	#canBegin(name: StageName): boolean {
		if (this.#estate.mailboxes[name].visible.length === 0) return false
		return this.#runs.reduce((count, run) => (run.stage === name && !run.settled ? count + 1 : count), 0) < mostRuns
	}

	async #begin(mailbox: Mailbox): Promise<void> {
		const letters = takeBatch(mailbox, this.#estate)
		if (letters.length === 0) return
		const run = this.#open(mailbox, letters)
		this.#runs.push(run)
		void run.start(this.#handlerOf(run))
		await this.#drain(run)
	}

	async #answerOne(run: Run): Promise<void> {
		const [operation] = run.parked.splice(this.#estate.chance.below(run.parked.length), 1)
		if (operation === undefined) throw new Error(`${run.name} waits for nothing`)
		carryOut(run, operation, this.#estate)
		await this.#drain(run)
	}

	/** Lets a run go on until it waits for the world again, or has come to its end. */
	async #drain(run: Run): Promise<void> {
		for (let round = 0; !run.dead; round++) {
			await (round === 0 && this.#drains++ % breath !== 0 ? afterMicrotasks() : new Promise(setImmediate))
			if (run.outsiders > 0) round = 0
			else if (run.ending !== undefined || run.parked.length > 0) break
			else if (round >= mostRounds) throw new Error(`${run.name} awaits something outside the simulation`)
		}
		if (run.ending !== undefined && !run.settled) settleRun(run, this.#estate)
		if (run.settled && run.parked.length === 0) this.#runs.splice(this.#runs.indexOf(run), 1)
	}

	#open(mailbox: Mailbox, letters: readonly Letter[]): Run {
		const { chance, clock, diary, calm } = this.#estate
		const stage = mailbox.name as StageName
		const number = (this.#begun.get(stage) ?? 0) + 1
		this.#begun.set(stage, number)
		diary.count(`stage: ${stage}`)
		const run = new Run(`${stage}#${number}`, stage, letters, calm ? 1 : chance.pick(paces), clock.ms)
		const list = letters.map(({ message: { id, receives, body } }) => `${id} (${receives}) ${bodyLine(body)}`)
		diary.note(`${run.name} begins with ${list.join(', ')}`)
		return run
	}

	#handlerOf(run: Run) {
		const ask = this.#estate.calm ? askAtOnce(run.name, this.#estate) : run.park
		const handler = this.#stages(portsOf(run.name, this.#estate, ask, run.outside))[run.stage]
		if (handler === undefined) throw new Error(`There is no handler for the messages of ${run.stage}`)
		return handler
	}
}

function turnOf({ visible }: Mailbox): number {
	return visible[0]?.turn ?? Infinity
}

/** A tick comes when no microtask is left, and costs a tenth of a turn of the event loop. */
function afterMicrotasks(): Promise<void> {
	return new Promise((resolve) => process.nextTick(resolve))
}
