interface Entry<T> {
	readonly at: number
	readonly turn: number
	readonly what: T
}

/** What is due at moments to come: a heap by moment, and by the order of adding within one moment. */
export class Agenda<T> {
	readonly #heap: Entry<T>[] = []
	#turns = 0

	/** When the next thing is due; Infinity when there is none. */
	get nextAt(): number {
		return this.#heap[0]?.at ?? Infinity
	}

	get size(): number {
		return this.#heap.length
	}

	add(at: number, what: T): void {
		const heap = this.#heap
		const entry = { at, turn: this.#turns++, what }
		let place = heap.length
		heap.push(entry)
		while (place > 0) {
			const above = (place - 1) >> 1
			const parent = heap[above]
			if (parent === undefined || before(parent, entry)) break
			heap[place] = parent
			place = above
		}
		heap[place] = entry
	}

	/** Takes the next thing that is due by `now`. */
	take(now: number): { readonly what: T } | undefined {
		const heap = this.#heap
		const first = heap[0]
		if (first === undefined || first.at > now) return undefined
		const last = heap.pop()
		if (last !== undefined && last !== first) this.#sink(last)
		return first
	}

	#sink(entry: Entry<T>): void {
		const heap = this.#heap
		let place = 0
		for (;;) {
			const left = heap[2 * place + 1]
			const right = heap[2 * place + 2]
			if (left === undefined) break
			const below = right !== undefined && before(right, left) ? 2 : 1
			const child = below === 2 && right !== undefined ? right : left
			if (before(entry, child)) break
			heap[place] = child
			place = 2 * place + below
		}
		heap[place] = entry
	}
}

function before(a: Entry<unknown>, b: Entry<unknown>): boolean {
	return a.at < b.at || (a.at === b.at && a.turn < b.turn)
}
