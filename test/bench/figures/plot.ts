import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Figure } from './figure.ts'
import { rounded } from './round.ts'

/** Pixels: a row, the names, the longest bar, the numbers behind it. */
const row = 28
const names = 200
const longest = 380
const numbers = 220
const head = 44

/** A chart as SVG: a bar for each median, a line from the least to the most, the numbers behind it. */
export function plotOf(title: string, figures: readonly Figure[]): string {
	const width = names + longest + numbers
	const height = head + figures.length * row + 12
	const most = Math.max(...figures.map(({ max }) => max))
	const scale = (value: number) => (most === 0 ? 0 : (value / most) * longest)
	const say = (left: number, top: number, text: string, more: Record<string, string | number> = {}) =>
		x('text', { x: left, y: top, fill: '#1a1a1a', 'font-size': 13, ...more }, text)
	const bars = figures.flatMap((figure, index) => {
		const top = head + index * row
		const middle = top + 10
		const colour = figure.name.startsWith('tilmash') ? '#b45309' : '#64748b'
		const { median, min, max } = figure
		const line = { y1: middle, y2: middle, stroke: '#1a1a1a', 'stroke-width': 1.5 }
		return [
			say(names - 10, middle + 5, figure.name, { 'text-anchor': 'end' }),
			x('rect', { x: names, y: top, width: fixed(Math.max(scale(median), 1)), height: 20, fill: colour }),
			x('line', { x1: fixed(names + scale(min)), x2: fixed(names + scale(max)), ...line }),
			say(names + Math.ceil(scale(max)) + 8, middle + 5, numbersOf(figure)),
		]
	})
	const root = x(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			'font-family': 'system-ui, sans-serif',
		},
		x('title', title),
		x('rect', { width, height, fill: '#ffffff' }),
		say(12, 26, title, { 'font-size': 16, 'font-weight': 600 }),
		...bars,
	)
	return `${toXml(root)}\n`
}

function numbersOf({ median, unit, ratio }: Figure): string {
	return `${rounded(median)} ${unit}${ratio === null ? '' : ` · ${rounded(ratio.median)} × Hugo`}`
}

function fixed(value: number): string {
	return value.toFixed(1)
}
