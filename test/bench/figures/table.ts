import { byChart, type Figure } from './figure.ts'
import { rounded } from './round.ts'

const heads = ['', 'median', 'min – max', 'p99', 'n', '× Hugo', 'min – max']
/** Of fewer measurements a hundredth is just the largest. */
const enoughForP99 = 20

/** The figures as text: a table for each chart, names to the left and numbers to the right. */
export function tableOf(figures: readonly Figure[]): string {
	return byChart(figures)
		.map(([title, rows]) => `${title}\n${aligned([heads, ...rows.map(cellsOf)])}`)
		.join('\n\n')
}

function cellsOf({ name, median, min, max, p99, values, ratio }: Figure): string[] {
	return [
		name,
		rounded(median),
		`${rounded(min)} – ${rounded(max)}`,
		values.length < enoughForP99 ? '–' : rounded(p99),
		String(values.length),
		ratio === null ? '–' : rounded(ratio.median),
		ratio === null ? '–' : `${rounded(ratio.min)} – ${rounded(ratio.max)}`,
	]
}

function aligned(rows: readonly (readonly string[])[]): string {
	const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
	const line = (row: readonly string[]) =>
		row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
	return rows.map((row) => `  ${line(row).join('  ').trimEnd()}`).join('\n')
}
