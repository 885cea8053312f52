import { type Act, acts } from './acts.ts'
import type { Meter, Tally } from './meter.ts'

/** What each act asked of a site, of each size. */
export type Counts = Readonly<Record<Act, Meter>>

const number = new Intl.NumberFormat('en')
const kilobytes = (bytes: number) => number.format(Math.round(bytes / 1000))

/** Columns of the table, and what stands in them. */
const columns: readonly (readonly [name: string, of: (all: Tally) => string])[] = [
	['objects read', ({ objectsRead }) => number.format(objectsRead)],
	['looked at', ({ objectsHeaded }) => number.format(objectsHeaded)],
	['written', ({ objectsWritten }) => number.format(objectsWritten)],
	['KB written', ({ objectBytesWritten }) => kilobytes(objectBytesWritten)],
	['questions', ({ questions }) => number.format(questions)],
	['rows read', ({ rowsRead }) => number.format(rowsRead)],
	['KB read', ({ rowBytesRead }) => kilobytes(rowBytesRead)],
	['rows written', ({ rowsWritten }) => number.format(rowsWritten)],
]

/** The table for docs: one number where it is the same for sites of all sizes, else one for each. */
export function actsTable(sites: readonly Counts[]): string {
	const cell = (act: Act, of: (all: Tally) => string) => {
		const values = sites.map((counts) => of(counts[act].all))
		return new Set(values).size === 1 ? (values[0] ?? '') : values.join(' · ')
	}
	const lines = [
		['', ...columns.map(([name]) => name)],
		['---', ...columns.map(() => '--:')],
		...acts.map((act) => [act, ...columns.map(([, of]) => cell(act, of))]),
	]
	return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}
