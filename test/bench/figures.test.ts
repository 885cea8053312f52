import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { figuresOf, type Measured } from './figures/figure.ts'
import { plotOf } from './figures/plot.ts'
import { ratioOf, statisticsOf } from './figures/statistics.ts'
import { tableOf } from './figures/table.ts'

test('the median of an even count lies between the two in the middle', () => {
	expect(statisticsOf([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4, p99: 4 })
	expect(statisticsOf([5, 1, 3]).median).toBe(3)
})

test('the 99th percentile of two hundred leaves two out', () => {
	expect(statisticsOf(Array.from({ length: 200 }, (_, index) => index + 1)).p99).toBe(198)
})

test('no values have no median', () => {
	expect(() => statisticsOf([])).toThrow('No values')
})

test('measurements of the same rounds are compared round by round', () => {
	// The machine was twice as slow in the second round, for both alike.
	expect(ratioOf([3, 6], [1, 2])).toEqual({ median: 3, min: 3, max: 3 })
})

test('other counts are compared with the median', () => {
	expect(ratioOf([1, 2, 3], [2])).toEqual({ median: 1, min: 0.5, max: 1.5 })
	expect(ratioOf([1], [])).toBeNull()
})

const measured: readonly Measured[] = [
	{ chart: 'import', pages: 600, name: 'hugo', values: [1, 2] },
	{ chart: 'import', pages: 600, name: 'a & <b>', values: [2.5, 5] },
	{ chart: 'import', pages: 600, name: 'failed', values: [] },
	{ chart: 'import', pages: 6000, name: 'a & <b>', values: [123.4] },
]

test('who is not compared with Hugo at the same size has no ratio, who was never measured no figure', () => {
	const figures = figuresOf(measured)
	expect(figures.map(({ name, pages, ratio }) => [name, pages, ratio?.median ?? null])).toEqual([
		['hugo', 600, 1],
		['a & <b>', 600, 2.5],
		['a & <b>', 6000, null],
	])
})

test('the table names what was measured, in what, and lines its columns up', () => {
	expect(tableOf(figuresOf(measured))).toBe(
		`
First import, 600 pages (s)
           median    min – max  p99  n  × Hugo    min – max
  hugo       1.50  1.00 – 2.00    –  2    1.00  1.00 – 1.00
  a & <b>    3.75  2.50 – 5.00    –  2    2.50  2.50 – 2.50

First import, 6000 pages (s)
           median  min – max  p99  n  × Hugo  min – max
  a & <b>     123  123 – 123    –  1       –          –
`.trim(),
	)
})

test('a chart is XML with each name, its figure and its ratio, and bars in proportion', () => {
	const svg = plotOf('Import, “fast” & flat', figuresOf(measured).slice(0, 2))
	const texts: string[] = []
	const bars: number[] = []
	const parser = new SaxesParser()
	parser.on('text', (text) => void (text.trim() !== '' && texts.push(text)))
	parser.on('opentag', ({ name, attributes }) => {
		if (name === 'rect' && attributes['height'] === '20') bars.push(Number(attributes['width']))
	})
	parser.write(svg).close()
	expect(texts).toContain('a & <b>')
	expect(texts).toContain('3.75 s · 2.50 × Hugo')
	expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(2.5, 1)
})
