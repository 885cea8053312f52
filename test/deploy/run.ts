import { spawn } from 'node:child_process'

export interface RunOptions {
	readonly cwd?: string
	readonly env?: NodeJS.ProcessEnv
	readonly minutes?: number
}

/** How a program ended, and all that it said. */
export interface Ran {
	readonly code: number | null
	/** What it wrote to its output. */
	readonly out: string
	/** The same with its error output in between. */
	readonly said: string
}

/** Runs a program to its end, whatever that is. One that takes too long is killed. */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
	const { minutes = 5, ...where } = options
	const child = spawn(program, args, {
		...where,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: minutes * 60_000,
		killSignal: 'SIGKILL',
	})
	let out = ''
	let said = ''
	child.stdout.setEncoding('utf8').on('data', (part: string) => {
		out += part
		said += part
	})
	child.stderr.setEncoding('utf8').on('data', (part: string) => void (said += part))
	const code = await new Promise<number | null>((done, failed) => child.on('close', done).on('error', failed))
	return { code, out, said }
}

/** Runs a program that has to succeed; throws what it said last where it does not. */
export async function mustRun(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
	const ran = await run(program, args, options)
	if (ran.code === 0) return ran
	throw new Error(`${program} ${args.join(' ')} ended with ${ran.code}:\n${ran.said.slice(-4000)}`)
}
