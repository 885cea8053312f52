import { spawn } from 'node:child_process'
import { watchProcess } from './watch-process.ts'

/** A program to run. */
export interface Command {
	readonly file: string
	readonly args: readonly string[]
	readonly cwd: string
	readonly env?: Readonly<Record<string, string>>
}

/** What a run of it took, with all processes that it started. */
export interface Ran {
	readonly seconds: number
	/** Of all cores; nothing where the system does not tell. */
	readonly cpuSeconds: number | undefined
	/** Most resident memory at a time; nothing where the system does not tell. */
	readonly peakMb: number | undefined
	readonly output: string
}

/** Runs a program to its end. Throws with the end of what it said when it fails. */
export async function runProcess({ file, args, cwd, env }: Command): Promise<Ran> {
	const started = performance.now()
	const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
	let output = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (output += String(chunk)))
	const watched = watchProcess(child.pid ?? 0)
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
	const seconds = (performance.now() - started) / 1000
	const { cpuSeconds, peakMb } = watched.end()
	if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${output.slice(-2000)}`)
	return { seconds, cpuSeconds, peakMb, output }
}
