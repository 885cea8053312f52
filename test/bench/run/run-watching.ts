import { spawn } from 'node:child_process'
import type { Command } from './run-process.ts'

/** Longest that a program may take to be ready, or to follow a change. */
const patience = 300_000

/** A program that stays and follows changes. */
export interface Watching {
	readonly command: Command
	/** What it says when it waits for changes, and when it has followed one. */
	readonly ready: RegExp
	readonly done: RegExp
}

/** Starts a program that watches, changes something when it waits, and gives the seconds until it says that it followed. */
export async function runWatching({ command, ready, done }: Watching, change: () => void): Promise<number> {
	const { file, args, cwd, env } = command
	const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
	let said = ''
	let look = () => {}
	let stopped = (_code: number | null) => {}
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk) => {
			said += String(chunk)
			look()
		})
	const says = (what: RegExp) =>
		new Promise<void>((found, fail) => {
			const late = setTimeout(() => fail(new Error(`${file} never said ${what}:\n${said.slice(-2000)}`)), patience)
			stopped = (code) => {
				clearTimeout(late)
				fail(new Error(`${file} ended with ${code}:\n${said.slice(-2000)}`))
			}
			look = () => {
				if (!what.test(said)) return
				clearTimeout(late)
				found()
			}
			look()
		})
	// By Ctrl+C, or of a mistake in its settings.
	child.once('close', (code) => stopped(code))
	try {
		await says(ready)
		// Its watcher may need a moment after it has said so.
		await new Promise((done) => setTimeout(done, 1000))
		said = ''
		const started = performance.now()
		change()
		await says(done)
		return (performance.now() - started) / 1000
	} finally {
		if (child.exitCode === null) {
			const ended = new Promise((done) => child.once('close', done))
			child.kill('SIGTERM')
			await ended
		}
	}
}
