import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Grows when rows or objects of an older Tilmash can no longer be read. */
const format = '3'
const functions = fileURLToPath(new URL('../../functions', import.meta.url))

/** The folder in which a newsroom at home keeps what it knows: one process at a time, of one format. */
export class DataFolder {
	readonly #data: string
	/** True when templates, language files or anything else of the program are others than when it last ran here. */
	readonly isOtherProgram: boolean

	/** Takes the folder. Throws when another process has it. What an older format left there is begun anew. */
	constructor(data: string) {
		this.#data = data
		mkdirSync(data, { recursive: true })
		this.#lock()
		const [wasFormat, wasProgram] = [this.#read('format'), this.#read('program')]
		// The content folder is the truth. But without a catalogue nothing here is Tilmash's, whatever it is called: somebody
		// may name a folder that has a `site` of its own.
		if (wasFormat !== format && existsSync(join(data, 'catalogue.sqlite')))
			for (const name of readdirSync(data)) if (ours.test(name)) rmSync(join(data, name), { recursive: true })
		const program = programHash()
		this.isOtherProgram = wasFormat === format && wasProgram !== program
		writeFileSync(join(data, 'format'), format)
		writeFileSync(join(data, 'program'), program)
	}

	/** Lets another process have it. */
	close(): void {
		rmSync(join(this.#data, 'lock'), { force: true })
	}

	#lock(): void {
		const file = join(this.#data, 'lock')
		const held = Number(this.#read('lock') ?? '0')
		if (held !== process.pid && isAlive(held))
			throw new Error(`${this.#data} is in use by process ${held}: end that one first, or take another --data`)
		writeFileSync(file, String(process.pid))
	}

	#read(name: string): string | undefined {
		const file = join(this.#data, name)
		return existsSync(file) ? readFileSync(file, 'utf8') : undefined
	}
}

/** What Tilmash keeps in the folder, beside the three files above. */
const ours = /^(site|desk|manuscripts)(\.versions|\.sqlite(-\w+)?)?$|^(catalogue|queue-\w+)\.sqlite(-\w+)?$/

/** Whether a process that has a folder, as `lock` in it says, is still there. */
export function isAlive(pid: number): boolean {
	if (!Number.isSafeInteger(pid) || pid <= 0) return false
	try {
		return process.kill(pid, 0)
	} catch (error) {
		// Alive, and somebody else's.
		return error instanceof Error && 'code' in error && error.code === 'EPERM'
	}
}

/** A hash of every file that pages are made by. */
function programHash(): string {
	const hash = createHash('sha256')
	const files = readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
	for (const name of files.toSorted()) hash.update(name).update(readFileSync(join(functions, name)))
	return hash.digest('hex')
}
