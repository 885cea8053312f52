import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, type Stage } from './bundle.ts'
import { bytesAtStart } from './start-files.ts'

/** Starts that are timed; the median of them is printed. */
const starts = 15

/** What a function's environment says, so that it starts; nothing is asked of anybody. */
const environment = Object.fromEntries([
	...['MANUSCRIPTS_BUCKET', 'DESK_BUCKET', 'SITE_BUCKET', 'CATALOGUE_TABLE', 'DISTRIBUTION'].map((word) => [word, 'x']),
	...['ALARMS_GROUP', 'ALARMS_ROLE', 'ALARMS_QUEUE', 'ANNOUNCEMENTS_BUS'].map((word) => [word, 'x']),
	...['VALIDATE', 'PHOTOS', 'RENDER', 'PUBLISH', 'REPLAY', 'PURGE', 'NOTIFY'].map((stage) => [
		`${stage}_QUEUE`,
		'https://x.test/x',
	]),
	['NOTICES', '[]'],
	['MAIL_TOPIC', 'none'],
	['CHANNELS_SECRET', 'none'],
	['DESK_ADDRESS', 'unknown'],
	['SITE_ADDRESS', 'https://x.test'],
	['SIGNING_KEY', 'x'.repeat(64)],
	['EDITORS_CLIENT', 'client'],
	['AWS_REGION', 'eu-central-1'],
])

const entries = new URL('functions/', import.meta.url)
const stages = readdirSync(fileURLToPath(entries)).map((file) => file.replace(/\.ts$/, '') as Stage)
const temporary = mkdtempSync(join(tmpdir(), 'tilmash-bundles-'))
// The program that runs this runs them too: on Lambda it is Node.js 24.
console.log(
	`function   loaded KB   start ms (import of the bundle in a new process of Node.js ${process.version}, median)`,
)
for (const stage of stages) {
	const folder = join(temporary, stage)
	const metafile = bundle(stage, folder, process.arch === 'arm64' ? 'arm64' : 'x86_64')
	const bytes = bytesAtStart(metafile, 'index.mjs')
	const times = Array.from({ length: starts }, () => started(folder)).toSorted((a, b) => a - b)
	const median = times[Math.floor(starts / 2)] ?? 0
	console.log(`${stage.padEnd(9)} ${(bytes / 1000).toFixed(0).padStart(10)} ${median.toFixed(0).padStart(10)}`)
}
rmSync(temporary, { recursive: true })

/** Milliseconds that a new process takes to import a function, without its own start. */
function started(folder: string): number {
	// A file, because threads of a program that was given as an option could not start.
	const start = join(folder, 'start.mjs')
	writeFileSync(
		start,
		`const before = performance.now(); await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')))})
		process.stdout.write(String(performance.now() - before)); process.exit()`,
	)
	return Number(execFileSync(process.execPath, [start], { env: environment }))
}
