import { setImmediate } from 'node:timers/promises'
import type { Archive } from './archive/archive.ts'
import { languageTag } from './archive/language-tag.ts'
import { ImportState } from './plan/import-state.ts'
import { makePlan } from './plan/make-plan.ts'
import { writeReport } from './report/write-report.ts'
import { plannedOf } from './write/planned.ts'
import { TargetFiles } from './write/target-files.ts'
import { writeEntry } from './write/write-entry.ts'
import { type SiteFacts, writeSettings } from './write/write-settings.ts'

export interface ImportOptions {
	readonly target: string
	/** Taken for entries that do not say theirs; the archive's own when left out. */
	readonly language: string | undefined
	readonly timeZone: string | undefined
	/** Called when it is known how many entries are to be written. */
	readonly onPlan?: (entries: number) => void
	/** Called when what became of a source is written down. */
	readonly onDone?: (source: string) => void
	/** Asked between two entries; true ends the import, to be gone on with. */
	readonly stop?: () => boolean
}

/** How many sources came to what. */
export type Totals = Readonly<Record<string, number>>

/**
 * Writes an archive into a newsroom's folder: a plan first, which writes nothing there, then one entry after another,
 * each noted with what became of it. Ended at any moment and called again, it goes on, and ends with the same files.
 * Gives nothing when it was stopped.
 */
export async function importArchive(archive: Archive, options: ImportOptions): Promise<Totals | undefined> {
	const { target, onPlan, onDone, stop = () => false } = options
	const state = new ImportState(target)
	try {
		const own = archive.site.languages[0]
		const language = languageTag(options.language ?? own ?? 'en') ?? 'en'
		const facts: SiteFacts = { language, timeZone: options.timeZone }
		const fingerprint = `${archive.fingerprint} ${JSON.stringify(facts)}`
		if (!state.goesOn(fingerprint)) await makePlan(archive, fingerprint, state, language)
		const files = new TargetFiles(target, state.folder, {
			read: (path) => {
				const row = state.one('SELECT hash FROM files WHERE path = ?', path)
				return row === undefined ? undefined : String(row['hash'])
			},
			write: (path, hash) => state.run('INSERT OR REPLACE INTO files VALUES (?, ?)', path, hash),
		})
		onPlan?.(Number(state.one('SELECT COUNT(*) AS count FROM sources')?.['count']))
		const languages = [
			...state.each('SELECT DISTINCT language FROM sources WHERE language IS NOT NULL ORDER BY language'),
		]
		if (
			!(await writeAll(
				archive,
				languages.map((row) => String(row['language'])),
				state,
				files,
				onDone,
				stop,
			))
		)
			return undefined
		const notes = writeSettings(facts, target, archive, state, files)
		const totals = writeReport(notes, state, files)
		state.setFact('finished', 'yes')
		return totals
	} finally {
		state.close()
	}
}

/** Entries from where the last import ended. False when it was stopped. */
async function writeAll(
	archive: Archive,
	languages: readonly string[],
	state: ImportState,
	files: TargetFiles,
	onDone: ImportOptions['onDone'],
	stop: () => boolean,
): Promise<boolean> {
	for (const row of state.each("SELECT source FROM sources WHERE state <> 'planned' ORDER BY n"))
		onDone?.(String(row['source']))
	for (;;) {
		const row = state.one("SELECT * FROM sources WHERE state = 'planned' ORDER BY n LIMIT 1")
		if (row === undefined) return true
		// Nothing else waits for anything: without this, Ctrl+C would be heard at the end.
		await setImmediate()
		if (stop()) return false
		const planned = plannedOf(row)
		await writeOne(planned.n, () => writeEntry(planned, languages, archive, state, files), state)
		onDone?.(planned.entry.source)
	}
}

/** What an entry came to is noted with the names of its photos, or neither is. */
async function writeOne(n: number, write: () => ReturnType<typeof writeEntry>, state: ImportState): Promise<void> {
	state.run('BEGIN')
	try {
		const { state: is, file, notes } = await write()
		state.run('UPDATE sources SET state = ?, file = ?, notes = ? WHERE n = ?', is, file, JSON.stringify(notes), n)
		state.run('COMMIT')
	} catch (error) {
		state.run('ROLLBACK')
		throw error
	}
}
