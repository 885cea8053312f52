/** Longest words of a link, in letters. */
const mostLabel = 4000

/** Where the code, the brackets and the comments of a stretch close: looked up once, however many are never closed. */
export class Closings {
	readonly #raw: string
	readonly #code = new Map<number, number | undefined>()
	#brackets: ReadonlyMap<number, number | undefined> | undefined
	#comment: number | undefined

	constructor(raw: string) {
		this.#raw = raw
	}

	/** The end of the code that begins there: behind a run of as many backticks. */
	code(at: number): number | undefined {
		if (!this.#code.has(at)) this.#code.set(at, codeEnd(this.#raw, at))
		return this.#code.get(at)
	}

	/** Where the bracket that opens at a place closes; nothing where what it holds is too long for a link. */
	bracket(at: number): number | undefined {
		this.#brackets ??= this.#pairs(0, this.#raw.length)
		// A bracket that counts as code from the beginning on may be none behind a tag or an address.
		const pairs = this.#brackets.has(at) ? this.#brackets : this.#pairs(at, at + mostLabel + 1)
		const close = pairs.get(at)
		return close === undefined || close > at + mostLabel ? undefined : close
	}

	/** Whether a comment that begins there has an end. */
	comment(at: number): boolean {
		this.#comment ??= this.#raw.lastIndexOf('-->')
		return this.#comment >= at + '<!--'.length
	}

	#pairs(from: number, until: number): ReadonlyMap<number, number | undefined> {
		const raw = this.#raw
		const pairs = new Map<number, number | undefined>()
		const open: number[] = []
		for (let at = from; at < Math.min(raw.length, until); at++) {
			const sign = raw[at]
			if (sign === '`') at = (this.code(at) ?? at + runLength(raw, at)) - 1
			else if (sign === '\\') at++
			else if (sign === '[') {
				open.push(at)
				pairs.set(at, undefined)
			} else if (sign === ']') {
				const opened = open.pop()
				if (opened !== undefined) pairs.set(opened, at)
			}
		}
		return pairs
	}
}

/** Backticks that stand side by side from a place on; one at least. */
export function runLength(raw: string, at: number): number {
	let length = 1
	while (raw[at + length] === '`') length++
	return length
}

function codeEnd(raw: string, at: number): number | undefined {
	const opened = runLength(raw, at)
	for (const { 0: run, index } of raw.slice(at + opened).matchAll(/`+/g))
		if (run.length === opened) return at + opened + index + opened
	return undefined
}
