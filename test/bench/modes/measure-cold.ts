import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Metafile } from 'esbuild'
import { bundle, bundleCode, type Stage } from '../../../infra/aws/bundle.ts'
import { startEnvironment } from '../../../infra/aws/start-environment.ts'
import { bytesAtStart } from '../../../infra/aws/start-files.ts'
import { root } from '../peers/folders.ts'

/** A function's code, and its starts in new processes. */
export interface Cold {
	readonly stage: string
	/** What a start loads. */
	readonly kilobytes: number
	/** Milliseconds from the start of the process until the function is loaded. */
	readonly starts: readonly number[]
}

/** Bundles every function as for AWS and starts each so many times, in turn. */
export function measureCold(folder: string, count: number, tell: (line: string) => void): Cold[] {
	const stages = readdirSync(join(root, 'infra/aws/functions')).map((file) => file.replace(/\.ts$/, '') as Stage)
	const made = new Map(
		stages.flatMap((stage) => {
			const metafile = make(stage, join(folder, stage), tell)
			return metafile === undefined ? [] : [[stage, metafile] as const]
		}),
	)
	const starts = new Map<Stage, number[]>([...made.keys()].map((stage) => [stage, []]))
	for (let round = 0; round < count; round++)
		for (const [stage, times] of starts) times.push(started(join(folder, stage)))
	return [...made].map(([stage, metafile]) => ({
		stage,
		kilobytes: bytesAtStart(metafile, 'index.mjs') / 1000,
		starts: starts.get(stage) ?? [],
	}))
}

/** Photos needs machine code beside it, for which npm may need a network; without one it is left out. */
function make(stage: Stage, folder: string, tell: (line: string) => void): Metafile | undefined {
	try {
		if (stage === 'photos') return bundle(stage, folder, process.arch === 'arm64' ? 'arm64' : 'x86_64')
		return bundleCode(stage, folder)
	} catch {
		tell(`${stage} could not be bundled`)
		return undefined
	}
}

function started(folder: string): number {
	// A file, because threads of a program that was given as an option could not start.
	const start = join(folder, 'start.mjs')
	writeFileSync(start, `await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')))}); process.exit()`)
	const before = performance.now()
	execFileSync(process.execPath, [start], { env: startEnvironment, stdio: 'ignore' })
	return performance.now() - before
}
