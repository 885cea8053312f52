import type { FaultKind } from './faults.ts'

/** What a port is asked to do. */
export interface Draft<T> {
	/** Port and verb: `site.put`. */
	readonly name: string
	/** Which key, row or messages; read only when somebody wants to know. */
	readonly subject: () => string
	readonly write: boolean
	/** Has its effect, at the moment at which it is called. */
	readonly perform: () => T
	/** What the loser of a race is answered, where there is a condition to lose by. */
	readonly refusal?: T
	/** Its client asks again by itself, and may be refused because of what it did itself. */
	readonly repeats?: boolean
	/** The same for some of several messages. */
	readonly parts?: { readonly count: number; readonly perform: (part: number) => void }
}

/** How a port hands on what it is asked. */
export type Ask = <T>(draft: Draft<T>) => Promise<T>

/** An operation that a run waits for, whatever the type of its answer. */
export interface Parked {
	readonly name: string
	readonly write: boolean
	readonly kinds: readonly FaultKind[]
	readonly parts: { readonly count: number; readonly perform: (part: number) => void } | undefined
	readonly subject: () => string
	/** Takes effect without an answer. Returns what there is to say of it. */
	land(): string
	/** Takes effect and answers. */
	carryOut(): string
	/** Answers as to the loser of a race, without any effect. */
	lose(): void
	fail(error: Error): void
}

const reads: readonly FaultKind[] = ['crash', 'refused']
/** A machine that stands still does most harm between what it has read and what it is to write. */
const writes: readonly FaultKind[] = ['crash', 'stall', 'refused', 'timeout', 'timeout-late']

/** An operation between its being asked for and its answer. */
export class Operation<T> implements Parked {
	readonly #draft: Draft<T>
	readonly #resolve: (answer: T) => void
	readonly #reject: (error: Error) => void

	constructor(draft: Draft<T>, resolve: (answer: T) => void, reject: (error: Error) => void) {
		this.#draft = draft
		this.#resolve = resolve
		this.#reject = reject
	}

	get name(): string {
		return this.#draft.name
	}

	get write(): boolean {
		return this.#draft.write
	}

	get parts() {
		return this.#draft.parts
	}

	get subject(): () => string {
		return this.#draft.subject
	}

	/** What can go wrong with it. */
	get kinds(): readonly FaultKind[] {
		const { write, refusal, repeats = false, parts } = this.#draft
		if (!write) return reads
		return [
			...writes,
			...(refusal === undefined ? [] : (['conflict'] as const)),
			...(repeats ? (['lost-412'] as const) : []),
			...(parts !== undefined && parts.count > 1 ? (['partial-send'] as const) : []),
		]
	}

	land(): string {
		return outcomeOf(this.#draft.perform())
	}

	carryOut(): string {
		try {
			const answer = this.#draft.perform()
			this.#resolve(answer)
			return this.write ? outcomeOf(answer) : ''
		} catch (error) {
			this.fail(error instanceof Error ? error : new Error(String(error)))
			return `throws ${String(error)}`
		}
	}

	lose(): void {
		if (this.#draft.refusal === undefined) throw new Error(`${this.name} has no condition to lose by`)
		this.#resolve(this.#draft.refusal)
	}

	fail(error: Error): void {
		this.#reject(error)
	}
}

/** A write's answer in a word. */
export function outcomeOf(answer: unknown): string {
	const written = typeof answer === 'object' && answer !== null && 'written' in answer ? answer.written : answer
	return written === false ? 'condition failed' : 'done'
}
