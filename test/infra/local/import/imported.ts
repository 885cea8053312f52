import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Archive } from '../../../../infra/local/import/archive/archive.ts'
import { importArchive } from '../../../../infra/local/import/import-archive.ts'

/** Imports an archive into a folder. */
export function importInto(target: string, archive: Archive, options: { language?: string; timeZone?: string } = {}) {
	return importArchive(archive, { target, language: options.language, timeZone: options.timeZone })
}

/** A manuscript's fields and text. */
export function manuscriptAt(folder: string, path: string): { fields: Record<string, unknown>; text: string } {
	const [, head = '', text = ''] =
		/^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(readFileSync(join(folder, path), 'utf8')) ?? []
	return { fields: parse(head), text }
}

/** A settings file. */
export function settingsAt(folder: string, path: string): Record<string, unknown> {
	return parse(readFileSync(join(folder, path), 'utf8'))
}

/** The report's line of a source. */
export function outcomeOf(folder: string, source: string) {
	const report = JSON.parse(readFileSync(join(folder, 'import-report.json'), 'utf8'))
	const found = report.sources.find((one: { source: string }) => one.source === source)
	return found as
		| { state: string; file: string | null; notes: { rule: string; found: string; line?: number }[] }
		| undefined
}

/** Every file that a newsroom has, with its bytes; what the import remembers for itself is none of it. */
export function filesIn(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(name) => !/(^|\/)\.(im|ex)port/.test(name) && statSync(join(folder, name)).isFile(),
	)
	return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}
