import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** What a command left behind for whoever ran it. */
export interface Ran {
	readonly code: number | null
	readonly out: string
	readonly error: string
}

/** A folder of its own for each test, gone when the file's tests are over. */
export function folders(): () => string {
	const root = mkdtempSync(join(tmpdir(), 'tilmash-commands-'))
	// An archive of ten thousand stories has as many folders, and other tests write at the same time.
	afterAll(() => rmSync(root, { recursive: true, force: true }), 120_000)
	return () => mkdtempSync(join(root, 'case-'))
}

/** Writes files below a folder, as an editor saves them. */
export function save(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [key, body] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, key)), { recursive: true })
		writeFileSync(join(folder, key), body)
	}
}

/** Starts one of the commands of package.json; `cwd` is where it is called from. */
export function command(name: string, args: readonly string[], cwd: string): ChildProcess {
	const file = fileURLToPath(new URL(`../../infra/local/commands/${name}.ts`, import.meta.url))
	// Its temporary files go where the test can see them.
	return spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, TMPDIR: cwd } })
}

/** Runs a command to its end. */
export async function run(name: string, args: readonly string[], cwd: string): Promise<Ran> {
	const child = command(name, args, cwd)
	const words = { out: '', error: '' }
	child.stdout?.on('data', (part) => void (words.out += part))
	child.stderr?.on('data', (part) => void (words.error += part))
	const code = await new Promise<number | null>((done) => child.on('close', done))
	return { code, ...words }
}

/** `npm start` in the background: where it listens, and how it is ended. */
export interface Started {
	readonly port: number
	readonly url: string
	/** What it has said so far. */
	said(): string
	/** Ends it as Ctrl+C does; gives its exit code. */
	stop(): Promise<number | null>
}

/** Starts the local home and waits until it watches. */
export async function start(content: string, data: string, cwd: string): Promise<Started> {
	const child = command('start', ['--content', content, '--data', data, '--port', '0'], cwd)
	let said = ''
	const closed = new Promise<number | null>((done) => child.on('close', done))
	const ready = new Promise<void>((done) => {
		const listen = (part: unknown) => {
			said += String(part)
			if (said.includes('Watching')) done()
		}
		child.stdout?.on('data', listen)
		child.stderr?.on('data', listen)
	})
	await Promise.race([ready, closed])
	const port = Number(/http:\/\/localhost:(\d+)\//.exec(said)?.[1])
	if (Number.isNaN(port)) throw new Error(`npm start did not begin: ${said}`)
	const stop = () => {
		child.kill('SIGINT')
		return closed
	}
	return { port, url: `http://127.0.0.1:${port}`, said: () => said, stop }
}
