import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const result = z.object({
	count: z.number(),
	refused: z.array(z.string()).default([]),
	longest: z.object({ name: z.string(), ms: z.number() }),
	peakMb: z.number(),
})

/** What a process of its own took. */
export type Measured = z.infer<typeof result>

/** Runs one of the measuring scripts beside this file in a process of its own, on the Node that runs this one. */
export function measured(
	script: 'measure-verdicts' | 'measure-settings' | 'measure-photos',
	args: readonly string[],
): Measured {
	const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url))
	return result.parse(JSON.parse(execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' })))
}
