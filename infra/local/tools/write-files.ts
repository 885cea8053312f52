import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import type { ToolFile } from './tool-files.ts'

/** What became of a file: `beside` where a changed one stays and the new one stands beside it. */
export interface Written {
	readonly path: string
	readonly what: 'written' | 'merged' | 'same' | 'beside'
}

/** The file in which stands what was written last, by hash: so that a change by hand is seen. */
const record = '.schemas/written.json'
const records = z.record(z.string(), z.string())

/** Writes files into a newsroom's folder; one that somebody changed by hand stays, and the new one is `<name>.new`. */
export function writeFiles(folder: string, files: readonly ToolFile[]): Written[] {
	const last = readRecord(folder)
	const now = new Map(last)
	const outcomes = files.map(({ path, content }): Written => {
		const file = join(folder, path)
		const standing = existsSync(file) ? readFileSync(file, 'utf8') : undefined
		const isWhole = typeof content === 'string'
		const merged = isWhole ? undefined : content(standing ?? '')
		const wanted = isWhole ? content : (merged ?? content('') ?? '')
		const isSame = standing !== undefined && hashOf(standing) === hashOf(wanted)
		const isOurs = isWhole ? standing === undefined || last.get(path) === hashOf(standing) : merged !== undefined
		if (!isSame) mkdirSync(dirname(file), { recursive: true })
		if (!isSame && !isOurs) {
			writeFileSync(`${file}.new`, wanted)
			return { path, what: 'beside' }
		}
		if (isWhole) now.set(path, hashOf(wanted))
		if (isSame) return { path, what: 'same' }
		writeFileSync(file, wanted)
		return { path, what: isWhole || standing === undefined ? 'written' : 'merged' }
	})
	writeRecord(folder, now)
	return outcomes
}

/** Git may have given a file the line ends of Windows; that is no change by hand. */
function hashOf(text: string): string {
	return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 32)
}

function readRecord(folder: string): ReadonlyMap<string, string> {
	const file = join(folder, record)
	if (!existsSync(file)) return new Map()
	return new Map(Object.entries(readJson(readFileSync(file, 'utf8'))))
}

/** A record that cannot be read knows of no file: then each counts as changed by hand, and nothing is lost. */
function readJson(text: string): Record<string, string> {
	try {
		return records.safeParse(JSON.parse(text)).data ?? {}
	} catch {
		return {}
	}
}

function writeRecord(folder: string, now: ReadonlyMap<string, string>): void {
	const sorted = [...now].toSorted(([a], [b]) => (a < b ? -1 : 1))
	mkdirSync(dirname(join(folder, record)), { recursive: true })
	writeFileSync(join(folder, record), `${JSON.stringify(Object.fromEntries(sorted), null, '\t')}\n`)
}
