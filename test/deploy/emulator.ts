import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { cache, root } from './cache-folder.ts'
import { clientEnvironment, region } from './client-settings.ts'
import { freePort } from './free-port.ts'
import { pythonTools } from './python-tools.ts'
import { mustRun } from './run.ts'
import { waitFor } from './wait-for.ts'

/** A running emulator of AWS: MiniStack, which runs the functions themselves. */
export interface Emulator {
	readonly url: string
	readonly port: number
	/** Folder of the programs that were installed with it. */
	readonly programs: string
	/** A folder for the test's own files, gone when it stops. */
	readonly folder: string
	/** The environment of a program that is to ask it. */
	readonly env: NodeJS.ProcessEnv
	/** What it wrote last. */
	lastWords(lines: number): string
	stop(): Promise<void>
}

/** Starts an emulator on a port of its own, with nothing in it, over TLS. IAM decides about each request. */
export async function startEmulator(name: string): Promise<Emulator> {
	const [programs, port, node] = await Promise.all([pythonTools(), freePort(), newerNode()])
	const folder = mkdtempSync(join(tmpdir(), 'tilmash-deploy-'))
	const own = (part: string) => {
		mkdirSync(join(folder, part))
		return join(folder, part)
	}
	// An address and not a name: then the SDK in the functions asks S3 by path, not by a host name for each bucket.
	const url = `https://127.0.0.1:${port}`
	const temporary = own('tmp')
	const certificate = join(temporary, 'ministack-tls/server.crt')
	const env = clientEnvironment({ endpoint: url, certificate, home: own('cdk') })
	const logFile = join(cache, `${name}.log`)
	const log = openSync(logFile, 'w')
	const server = spawn(join(programs, 'python'), ['-m', 'ministack'], {
		cwd: folder,
		// A group of its own, so that the functions' processes end with it.
		detached: true,
		stdio: ['ignore', log, log],
		env: {
			...env,
			PATH: [dirname(node), process.env['PATH']].join(delimiter),
			GATEWAY_PORT: String(port),
			// A name here: an API's host is made of it, and no URL has a host that ends with an address (URL Standard, 3.5).
			MINISTACK_HOST: 'localhost',
			BIND_HOST: '127.0.0.1',
			MINISTACK_REGION: region,
			LOG_LEVEL: 'WARNING',
			USE_SSL: '1',
			AUTH: 'true',
			TMPDIR: temporary,
			STATE_DIR: own('state'),
			S3_DATA_DIR: own('s3'),
		},
	})
	const lastWords = (lines: number) => readFileSync(logFile, 'utf8').split('\n').slice(-lines).join('\n')
	let ended = false
	const end = new Promise<void>((done) => server.once('exit', () => done(void (ended = true))))
	const kill = () => {
		if (server.pid !== undefined && !ended) process.kill(-server.pid, 'SIGKILL')
	}
	const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
	const abandon = () => {
		kill()
		clear()
	}
	process.once('exit', abandon)
	const stop = async () => {
		kill()
		await end
		process.removeListener('exit', abandon)
		clear()
	}
	try {
		await waitFor(`${url} answers`, 60, async () => {
			if (ended) return false
			// It makes itself a certificate, which has to be there and be trusted first; later clients of this process do so too.
			setDefaultCACertificates([...getCACertificates(), readFileSync(certificate, 'utf8')])
			const answer = await fetch(`${url}/_ministack/health`)
			return answer.ok || undefined
		})
		if (ended) throw new Error(`The emulator ended by itself:\n${lastWords(40)}`)
	} catch (error) {
		await stop()
		throw error
	}
	return { url, port, programs, folder, env, lastWords, stop }
}

/** The Node on which the project runs, and so on which its functions run here: theirs is the `node` found on the PATH. */
async function newerNode(): Promise<string> {
	const { out } = await mustRun('node', [join(root, 'infra/local/newer-node.mjs'), '--print', 'process.execPath'])
	return out.trim()
}
