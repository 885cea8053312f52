import { s } from 'hastscript'
import { writeHtml } from './write-html.ts'

/** The site's icon as SVG: the first letter of its name on the colour of its marks, in light and dark. */
export function iconOf(title: string): string {
	const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(title.trim())
	const letter = s(
		'text',
		{
			x: 16,
			y: 23,
			textAnchor: 'middle',
			fontFamily: 'Georgia, serif',
			fontSize: 21,
			fontWeight: 700,
			fill: '#fdfcf9',
		},
		first?.segment ?? '',
	)
	const ground = s('rect', { width: 32, height: 32, rx: 5, fill: '#8c2f1b' })
	return writeHtml(s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' }, [ground, letter]))
}
