import type { SQSBatchResponse } from 'aws-lambda'
import type { Letter } from './mailbox.ts'
import { type Ask, type Draft, Operation, type Parked } from './operation.ts'
import { eventOf } from './sqs-event.ts'
import type { Handler, StageName } from './stages.ts'

/** After so many troubles or receives a message meets no more faults: what dies then dies of a defect. */
const enough = 3

/** How a handler came to its end: by an answer, or by an error. */
export type Ending = { readonly answer: SQSBatchResponse } | { readonly error: unknown }

/** One invocation of one stage with a batch. */
export class Run {
	readonly name: string
	readonly stage: StageName
	readonly letters: readonly Letter[]
	/** How often the scheduler thinks of it: some machines are slow. */
	readonly pace: number
	readonly startedAt: number
	/** Operations that it waits for, in the order of asking. */
	readonly parked: Parked[] = []
	ending: Ending | undefined
	/** Its messages were deleted or given back. What it did not wait for may still be parked. */
	settled = false
	/** Its machine stands still for a while: nothing that it waits for comes. */
	stalled = false
	/** It crashed: nothing that it waits for ever comes. */
	dead = false
	/** Pieces of real work that it waits for. */
	outsiders = 0
	#outside: Promise<unknown> = Promise.resolve()

	constructor(name: string, stage: StageName, letters: readonly Letter[], pace: number, startedAt: number) {
		this.name = name
		this.stage = stage
		this.letters = letters
		this.pace = pace
		this.startedAt = startedAt
	}

	/** Whether its messages have not yet had their share of faults. */
	get mayFail(): boolean {
		return this.letters.every(({ message }) => message.troubles < enough && message.receives <= enough)
	}

	/** Parks what is asked until the scheduler chooses it. */
	readonly park: Ask = <T>(draft: Draft<T>) =>
		new Promise<T>((resolve, reject) => {
			if (!this.dead) this.parked.push(new Operation(draft, resolve, reject))
		})

	/** Real work, one piece after another, so that they come to an end in the order of asking. */
	readonly outside = <T>(work: () => Promise<T>): Promise<T> => {
		this.outsiders++
		const mine = this.#outside.then(work)
		const done = () => void this.outsiders--
		this.#outside = mine.then(done, done)
		return mine
	}

	/** Hands the batch to a handler. Resolves when it has come to its end, which it notes. */
	async start(handler: Handler): Promise<void> {
		try {
			this.ending = { answer: await handler(eventOf(this.stage, this.letters, this.startedAt)) }
		} catch (error) {
			this.ending = { error }
		}
	}
}
