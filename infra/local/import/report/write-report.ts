import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Note } from '../archive/archive.ts'
import type { ImportState } from '../plan/import-state.ts'
import type { TargetFiles } from '../write/target-files.ts'
import { reportText } from './report-text.ts'

/** What became of one source, as the report has it. */
export interface SourceOutcome {
	readonly source: string
	/** imported, kept (another file stood there), refused (a fault of the source), left (nothing to import). */
	readonly state: string
	readonly file: string | null
	readonly notes: readonly Note[]
}

/** Letters that are gathered before they are written. */
const piece = 1_000_000

/** Writes import-report.json and import-report.md, over whatever somebody wrote into them; gives how many sources came to what. */
export function writeReport(
	settings: readonly Note[],
	state: ImportState,
	files: TargetFiles,
): Readonly<Record<string, number>> {
	const totals: Record<string, number> = { imported: 0, kept: 0, refused: 0, left: 0 }
	for (const row of state.each('SELECT state, COUNT(*) AS count FROM sources GROUP BY state'))
		totals[String(row['state'])] = Number(row['count'])
	const rules: Record<string, number> = {}
	for (const { notes } of outcomes(state)) for (const { rule } of notes) rules[rule] = (rules[rule] ?? 0) + 1
	const sorted = Object.fromEntries(Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1)))
	const head = JSON.stringify({ totals, rules: sorted, settings }, null, '\t').replace(/\n\}$/, ',\n\t"sources": [')
	put('import-report.json', jsonPieces(head, state), state, files)
	put(
		'import-report.md',
		reportText(totals, sorted, settings, () => outcomes(state)),
		state,
		files,
	)
	return totals
}

/** Every source with what became of it, one at a time. */
function* outcomes(state: ImportState): Generator<SourceOutcome> {
	for (const row of state.each('SELECT source, state, file, notes FROM sources ORDER BY n')) {
		const file = row['file'] === null ? null : String(row['file'])
		yield {
			source: String(row['source']),
			state: String(row['state']),
			file,
			notes: JSON.parse(String(row['notes'])) as Note[],
		}
	}
}

function* jsonPieces(head: string, state: ImportState): Generator<string> {
	yield head
	let isFirst = true
	for (const outcome of outcomes(state)) {
		yield `${isFirst ? '' : ','}\n\t\t${JSON.stringify(outcome)}`
		isFirst = false
	}
	yield '\n\t]\n}\n'
}

/** Written in the state's folder first, a piece at a time, then put in its place whole. */
function put(name: string, pieces: Iterable<string>, state: ImportState, files: TargetFiles): void {
	const draft = join(state.folder, name)
	writeFileSync(draft, '')
	let gathered = ''
	for (const text of pieces) {
		gathered += text
		if (gathered.length < piece) continue
		appendFileSync(draft, gathered)
		gathered = ''
	}
	appendFileSync(draft, gathered)
	files.replace(draft, name)
}
