/** A progress bar on a terminal; nothing where nobody is looking. */
export class Progress {
	readonly #label: string
	readonly #done = new Set<string>()
	#all = 0
	#last = 0
	#ended = false

	constructor(label: string) {
		this.#label = label
	}

	/** How many things there are to do. */
	expect(all: number): void {
		this.#all = all
	}

	/** Notes that a thing is done, and draws the bar at most every 50 ms. */
	done(thing: string): void {
		this.#done.add(thing)
		if (this.#ended || !process.stderr.isTTY || performance.now() - this.#last < 50) return
		this.#last = performance.now()
		const width = 30
		const all = Math.max(this.#all, this.#done.size, 1)
		const filled = Math.round((this.#done.size / all) * width)
		process.stderr.write(
			`\r${this.#label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${this.#done.size}/${all}`,
		)
	}

	/** Clears the line; from then on nothing is drawn. */
	end(): void {
		this.#ended = true
		if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
	}
}
