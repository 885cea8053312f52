import { type Ratio, ratioOf, type Statistics, statisticsOf } from './statistics.ts'

/** What is measured, in the words of `--modes`; memory and CPU are those of the first import. */
export const modes = ['import', 'change', 'burst', 'replay', 'cold'] as const
export type Mode = (typeof modes)[number]
export type Chart = Mode | 'cpu' | 'memory' | 'size'

/** What a chart shows, and in what. */
export const charts: Readonly<Record<Chart, { readonly title: string; readonly unit: string }>> = {
	import: { title: 'First import', unit: 's' },
	cpu: { title: 'First import, all cores', unit: 's CPU' },
	memory: { title: 'First import, peak memory', unit: 'MB' },
	change: { title: 'One changed article', unit: 'ms' },
	burst: { title: 'Saves, until all has followed', unit: 's' },
	replay: { title: 'Everything rendered anew', unit: 's' },
	cold: { title: 'Cold start of each function', unit: 'ms' },
	size: { title: 'Code of each function', unit: 'KB' },
}

/** Measurements of one contestant. */
export interface Measured {
	readonly chart: Chart
	/** Pages of the corpus; nothing where it does not matter. */
	readonly pages: number | null
	readonly name: string
	/** In the chart's unit. */
	readonly values: readonly number[]
}

/** Measurements, what they come to, and how many times those of Hugo they are. */
export interface Figure extends Measured, Statistics {
	readonly unit: string
	readonly ratio: Ratio | null
}

/** Hugo's own figure is the one that all in its chart are compared with. */
const base = 'hugo'

/** Works out the figures of everything that was measured at least once. */
export function figuresOf(all: readonly Measured[]): Figure[] {
	return all
		.filter(({ values }) => values.length > 0)
		.map((one) => {
			const hugo = all.find(({ name, chart, pages }) => name === base && chart === one.chart && pages === one.pages)
			const ratio = ratioOf(one.values, hugo?.values ?? [])
			return { ...one, unit: charts[one.chart].unit, ...statisticsOf(one.values), ratio }
		})
}

/** The figures of each chart and size of corpus together, in the order in which they came. */
export function byChart(figures: readonly Figure[]): readonly (readonly [string, readonly Figure[]])[] {
	const titleOf = ({ chart, pages }: Figure) =>
		`${charts[chart].title}${pages === null ? '' : `, ${pages} pages`} (${charts[chart].unit})`
	return [...Map.groupBy(figures, titleOf)]
}
