/** Texts without twins in the byte order of their UTF-8, as S3 and DynamoDB keep them. */
export class SortedKeys {
	readonly #keys: string[] = []

	get length(): number {
		return this.#keys.length
	}

	add(key: string): void {
		const place = this.from(key)
		if (this.#keys[place] !== key) this.#keys.splice(place, 0, key)
	}

	delete(key: string): void {
		const place = this.from(key)
		if (this.#keys[place] === key) this.#keys.splice(place, 1)
	}

	/** The place of the first key that is not before this one. */
	from(key: string): number {
		let [low, high] = [0, this.#keys.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if (byteOrder(this.#keys[middle] ?? '', key) < 0) low = middle + 1
			else high = middle
		}
		return low
	}

	/** The place of the first key behind this one. */
	after(key: string): number {
		const place = this.from(key)
		return this.#keys[place] === key ? place + 1 : place
	}

	/** The keys from one place to before another. */
	slice(start: number, end: number): string[] {
		return this.#keys.slice(start, Math.max(start, end))
	}
}

/** Compares two texts as their UTF-8 bytes compare: as UTF-16 units, but with surrogates behind all others. */
export function byteOrder(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length)
	for (let at = 0; at < shorter; at++) {
		const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
		if (x !== y) return rank(x) - rank(y)
	}
	return a.length - b.length
}

function rank(unit: number): number {
	if (unit < 0xd800) return unit
	return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
