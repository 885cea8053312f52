import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A new folder in memory where there is one: making folders on a disk is slow, and says nothing of who makes them. It is
 * removed when the process ends, also by Ctrl+C.
 */
export function workFolder(): string {
	const memory = '/dev/shm'
	const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'tilmash-bench-'))
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const)
		process.once(signal, () => process.exit(code))
	return folder
}
