import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, type Stage } from './bundle.ts'
import { startEnvironment } from './start-environment.ts'
import { bytesAtStart } from './start-files.ts'

/** Starts that are timed; the median of them is printed. */
const starts = 15

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
	return Number(execFileSync(process.execPath, [start], { env: startEnvironment }))
}
