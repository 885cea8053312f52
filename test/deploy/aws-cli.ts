import { join } from 'node:path'
import type { Emulator } from './emulator.ts'
import { mustRun } from './run.ts'

/** Runs AWS's own command line against the emulator, as an editor or an operator would; gives what it wrote. */
export async function aws(emulator: Emulator, ...args: readonly string[]): Promise<string> {
	// Its first version does not ask AWS_ENDPOINT_URL for every service.
	const all = ['--endpoint-url', emulator.url, '--output', 'json', ...args]
	const { out } = await mustRun(join(emulator.programs, 'aws'), all, { env: emulator.env })
	return out
}
