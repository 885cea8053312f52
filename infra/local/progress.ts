/** A progress bar on a terminal; nothing where nobody is looking. */
export class Progress {
	readonly #label: string
	#last = 0

	constructor(label: string) {
		this.#label = label
	}

	/** Draws the bar, at most every 50 ms. */
	show(done: number, all: number): void {
		if (!process.stderr.isTTY || (performance.now() - this.#last < 50 && done < all)) return
		this.#last = performance.now()
		const width = 30
		const filled = Math.round((done / Math.max(all, 1)) * width)
		process.stderr.write(`\r${this.#label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${all}`)
	}

	/** Clears the line. */
	end(): void {
		if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
	}
}
