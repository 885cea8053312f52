import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Language } from '../../functions/language/language.ts'
import { manuscriptBytes } from '../../functions/validate/reading/text.ts'
import { type Fix, fixText } from '../../functions/validate/slips/fix-text.ts'

/** The slips in a file, and how they are mended there. */
export interface FileFix {
	readonly fixes: readonly Fix[]
	/** Writes the mended text; false, and nothing is written, when somebody has saved the file since it was read. */
	write(): boolean
}

/**
 * Finds the slips in a manuscript on disk; nothing where there are none. A file that is no text, or longer than a
 * manuscript may be, stays as it is.
 */
export function fixOfFile(file: string, language: Language): FileFix | undefined {
	const path = realpathSync(file)
	const bytes = readFileSync(path)
	const written = decoded(bytes)
	if (written === undefined) return undefined
	const { text, fixes } = fixText(written, language)
	return text === written ? undefined : { fixes, write: () => replace(path, bytes, text) }
}

/** Puts a file in the place of another in one step, if that still holds what was read. */
function replace(path: string, before: Uint8Array, text: string): boolean {
	// A hidden name is uploaded by nobody; the rename is what a watcher of the folder sees.
	const draft = join(dirname(path), `.${basename(path)}.${process.pid}.fixing`)
	try {
		writeFileSync(draft, text)
		chmodSync(draft, statSync(path).mode)
		if (!readFileSync(path).equals(before)) return false
		renameSync(draft, path)
		return true
	} finally {
		rmSync(draft, { force: true })
	}
}

function decoded(bytes: Uint8Array): string | undefined {
	if (bytes.length > manuscriptBytes) return undefined
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		return undefined
	}
}
