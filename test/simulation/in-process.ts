import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a simulation in a process of its own says. */
export interface Said {
	readonly seeds: number
	readonly failed: readonly { readonly seed: number; readonly wrong: readonly string[] }[]
	readonly tally: Readonly<Record<string, number>>
}

const command = fileURLToPath(new URL('./command.ts', import.meta.url))

/** Runs the command that people run, so that a test uses both processors and mutations meet no code loaded before. */
export function simulateInProcess(args: readonly string[]): Promise<Said> {
	return new Promise((done, failed) => {
		const options = { maxBuffer: 64 * 1024 * 1024 }
		execFile(process.execPath, [command, '--json', ...args], options, (error, out, words) => {
			// A simulation that found something ends with 1 as well: what it printed tells the two apart.
			if (out.startsWith('{')) done(JSON.parse(out) as Said)
			else failed(new Error(`${error?.message ?? ''}\n${words}`))
		})
	})
}
