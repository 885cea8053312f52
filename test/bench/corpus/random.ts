/** Gives whole numbers from `least` to `most`, both among them; the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): (least: number, most: number) => number {
	let state = seed | 0
	return (least, most) => {
		state = (state + 0x6d2b79f5) | 0
		let bits = Math.imul(state ^ (state >>> 15), 1 | state)
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
		const fraction = ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
		return least + Math.floor(fraction * (most - least + 1))
	}
}
