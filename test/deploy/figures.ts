import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './cache-folder.ts'

/** What a run measured, in the order in which it was measured. */
export class Figures {
	readonly #all = new Map<string, number | string>()

	note(name: string, value: number | string): void {
		this.#all.set(name, typeof value === 'number' ? Math.round(value * 10) / 10 : value)
	}

	/** Does something and notes the seconds that it took. */
	async time<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
		const begin = performance.now()
		const result = await act()
		this.note(name, (performance.now() - begin) / 1000)
		return result
	}

	/** Prints them, and leaves them in a file. */
	finish(): void {
		const width = Math.max(0, ...[...this.#all.keys()].map(({ length }) => length))
		console.log([...this.#all].map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n'))
		writeFileSync(join(cache, 'log.json'), `${JSON.stringify(Object.fromEntries(this.#all), null, '\t')}\n`)
	}
}
