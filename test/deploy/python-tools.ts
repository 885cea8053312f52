import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './cache-folder.ts'
import { mustRun } from './run.ts'

/**
 * Installs what requirements.txt names, once for each state of it, and gives the folder of its programs. Two test files
 * may do so at the same time: each installs into a folder of its own, and the link goes to the first that is done.
 */
export async function pythonTools(): Promise<string> {
	const requirements = join(import.meta.dirname, 'requirements.txt')
	const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
	const link = join(cache, `python-${hash}`)
	if (!existsSync(link)) {
		const folder = `${link}-${process.pid}-${Date.now()}`
		await mustRun('python3', ['-m', 'venv', folder])
		const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements]
		await mustRun(join(folder, 'bin/python'), pip, { minutes: 10 })
		try {
			symlinkSync(folder, link)
		} catch (error) {
			if (!existsSync(link)) throw error
			rmSync(folder, { recursive: true })
		}
	}
	return join(link, 'bin')
}
