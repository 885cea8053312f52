import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, bundleCode, type Stage } from '../../../infra/aws/bundle.ts'
import { root } from '../peers/folders.ts'

/** What a function's environment says, so that it starts; nothing is asked of anybody. */
const queues = ['VALIDATE', 'PHOTOS', 'RENDER', 'PUBLISH', 'REPLAY', 'PURGE', 'NOTIFY']
const names = ['MANUSCRIPTS_BUCKET', 'DESK_BUCKET', 'SITE_BUCKET', 'CATALOGUE_TABLE', 'DISTRIBUTION', 'ALARMS_GROUP']
const environment = Object.fromEntries([
	...[...names, 'ALARMS_ROLE', 'ALARMS_QUEUE', 'ANNOUNCEMENTS_BUS'].map((name) => [name, 'x']),
	...queues.map((stage) => [`${stage}_QUEUE`, 'https://x.test/x']),
	['NOTICES', '[]'],
	['MAIL_TOPIC', 'none'],
	['CHANNELS_SECRET', 'none'],
	['DESK_ADDRESS', 'unknown'],
	['SITE_ADDRESS', 'https://x.test'],
	['SIGNING_KEY', 'x'.repeat(64)],
	['EDITORS_CLIENT', 'client'],
	['AWS_REGION', 'eu-central-1'],
])

/** A function's code, and its starts in new processes. */
export interface Cold {
	readonly stage: string
	readonly kilobytes: number
	/** Milliseconds from the start of the process until the function is loaded. */
	readonly starts: readonly number[]
}

/** Bundles every function as for AWS and starts each so many times, in turn. */
export function measureCold(folder: string, count: number, tell: (line: string) => void): Cold[] {
	const stages = readdirSync(join(root, 'infra/aws/functions')).map((file) => file.replace(/\.ts$/, '') as Stage)
	const made = stages.filter((stage) => isMade(stage, join(folder, stage), tell))
	const starts = new Map<Stage, number[]>(made.map((stage) => [stage, []]))
	for (let round = 0; round < count; round++)
		for (const stage of made) starts.get(stage)?.push(started(join(folder, stage, 'index.mjs')))
	return made.map((stage) => {
		const code = readdirSync(join(folder, stage)).filter((file) => file.endsWith('.mjs'))
		const bytes = code.reduce((sum, file) => sum + statSync(join(folder, stage, file)).size, 0)
		return { stage, kilobytes: bytes / 1000, starts: starts.get(stage) ?? [] }
	})
}

/** Photos needs machine code beside it, for which npm may need a network; without one it is left out. */
function isMade(stage: Stage, folder: string, tell: (line: string) => void): boolean {
	try {
		if (stage === 'photos') bundle(stage, folder, process.arch === 'arm64' ? 'arm64' : 'x86_64')
		else bundleCode(stage, folder)
		return true
	} catch {
		tell(`${stage} could not be bundled`)
		return false
	}
}

function started(module: string): number {
	const script = `await import(${JSON.stringify(pathToFileURL(module))}); process.exit()`
	const before = performance.now()
	execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env: environment, stdio: 'ignore' })
	return performance.now() - before
}
