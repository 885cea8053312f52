import { createHash } from 'node:crypto'
import {
	closeSync,
	copyFileSync,
	mkdirSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Remembers the hash of what was written at a path. */
export interface FileMemory {
	read(path: string): string | undefined
	write(path: string, hash: string): void
}

/** `kept`: something else stands there, which was not written here or was changed since. */
export type Written = 'written' | 'same' | 'kept'

/**
 * Writes files into a folder in which others may stand: only where nothing is, or over what was written here before and is
 * unchanged since. A file appears whole or not at all.
 */
export class TargetFiles {
	readonly #folder: string
	readonly #draft: string
	readonly #memory: FileMemory

	/** @param drafts - a folder on the same disk, for what is not whole yet. */
	constructor(folder: string, drafts: string, memory: FileMemory) {
		this.#folder = folder
		this.#draft = join(drafts, 'draft')
		this.#memory = memory
		rmSync(this.#draft, { force: true })
	}

	/** Writes a text or bytes. */
	write(path: string, body: string | Uint8Array): Written {
		const bytes = Buffer.from(body)
		return this.#place(path, hashOf(bytes), () => writeFileSync(this.#draft, bytes))
	}

	/** Copies a file. */
	copy(from: string, path: string): Written {
		return this.#place(path, hashOfFile(from), () => copyFileSync(from, this.#draft))
	}

	/** Copies a file over whatever stands there: for what is nobody's to edit. */
	replace(from: string, path: string): void {
		copyFileSync(from, this.#draft)
		renameSync(this.#draft, join(this.#folder, path))
		this.#memory.write(path, hashOfFile(from))
	}

	/** True for a file that was written here and that nobody has changed since. */
	isUnchanged(path: string): boolean {
		const hash = this.#memory.read(path)
		return hash !== undefined && this.#hashAt(path) === hash
	}

	/** Deletes a file that was written here, unless somebody has changed it since; says whether it did. */
	remove(path: string): boolean {
		const isOurs = this.isUnchanged(path)
		if (isOurs) rmSync(join(this.#folder, path))
		return isOurs
	}

	/** The hash of what stands at a path; `folder` for a folder, or where a file stands in the way of one. */
	#hashAt(path: string): string | undefined {
		const file = join(this.#folder, path)
		const found = statSync(file, { throwIfNoEntry: false })
		if (found !== undefined) return found.isFile() ? hashOfFile(file) : 'folder'
		for (let above = dirname(path); above !== '.'; above = dirname(above))
			if (statSync(join(this.#folder, above), { throwIfNoEntry: false })?.isFile()) return 'folder'
		return undefined
	}

	#place(path: string, hash: string, draft: () => void): Written {
		const file = join(this.#folder, path)
		const before = this.#hashAt(path)
		if (before === hash) {
			this.#memory.write(path, hash)
			return 'same'
		}
		if (before !== undefined && before !== this.#memory.read(path)) return 'kept'
		mkdirSync(dirname(file), { recursive: true })
		draft()
		renameSync(this.#draft, file)
		this.#memory.write(path, hash)
		return 'written'
	}
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('base64url')
}

/** A file may be as large as an archive's report: it is read a piece at a time. */
function hashOfFile(path: string): string {
	const hash = createHash('sha256')
	const piece = Buffer.alloc(1024 * 1024)
	const descriptor = openSync(path, 'r')
	try {
		for (let length = 1; length > 0; ) {
			length = readSync(descriptor, piece)
			hash.update(piece.subarray(0, length))
		}
	} finally {
		closeSync(descriptor)
	}
	return hash.digest('base64url')
}
