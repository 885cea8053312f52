/** The time of a world, which moves only when it is told to. */
export class Clock {
	#ms: number

	constructor(start: string) {
		this.#ms = momentOf(start)
	}

	/** Milliseconds since 1970. */
	get ms(): number {
		return this.#ms
	}

	now(): Date {
		return new Date(this.#ms)
	}

	/** Lets a little time pass. */
	pass(ms: number): void {
		this.#ms += ms
	}

	/** Goes to a moment that has not passed. */
	goTo(ms: number): void {
		this.#ms = Math.max(this.#ms, ms)
	}
}

/** An instant in milliseconds; throws on what is none. */
export function momentOf(instant: string): number {
	const ms = Date.parse(instant)
	if (Number.isNaN(ms)) throw new RangeError(`Not an instant: ${instant}`)
	return ms
}
