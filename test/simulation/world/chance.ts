/** All the luck of a world: sfc32 from one number, so that the same number gives the same luck on every machine. */
export class Chance {
	#a: number
	#b: number
	#c: number
	#d = 1

	constructor(seed: number) {
		// Three words that differ for neighbouring seeds, and for those beyond 32 bits.
		this.#a = seed | 0
		this.#b = Math.trunc(seed / 0x1_0000_0000) | 0
		this.#c = 0x9e3779b9 | 0
		// sfc32 needs a few rounds before it has forgotten how plain its start was.
		for (let round = 0; round < 15; round++) this.#next()
	}

	/** A whole number from 0 to below `n`. */
	below(n: number): number {
		return Math.floor((this.#next() / 0x1_0000_0000) * n)
	}

	/** True with a probability of `p`. */
	odds(p: number): boolean {
		return this.#next() / 0x1_0000_0000 < p
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		if (list.length === 0) throw new RangeError('Nothing to pick from')
		return list[this.below(list.length)] as T
	}

	#next(): number {
		const sum = (((this.#a + this.#b) | 0) + this.#d) | 0
		this.#d = (this.#d + 1) | 0
		this.#a = this.#b ^ (this.#b >>> 9)
		this.#b = (this.#c + (this.#c << 3)) | 0
		this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
		this.#c |= 0
		return sum >>> 0
	}
}
