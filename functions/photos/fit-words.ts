import type { Pixels } from './card-layer.ts'
import { drawWords, type Words } from './draw-words.ts'

/** A box for words, in pixels, and the sizes to try in it, largest first. */
export interface Box {
	readonly width: number
	readonly height: number
	readonly sizes: readonly number[]
	/** One line only. */
	readonly oneLine: boolean
}

/** Most graphemes that are drawn: Cairo has no pictures beyond 32,767 pixels, and these stay below it in any script. */
const most = { text: 300, line: 80, word: 30 }

/**
 * Draws words as large as they fit into a box: without a broken word if one of the sizes allows it, else broken where
 * the line ends, else cut with an ellipsis. Nothing is drawn where not even one letter fits. At most 20 drawings.
 */
export async function fitWords(words: Omit<Words, 'size' | 'wrap' | 'width'>, box: Box): Promise<Pixels | undefined> {
	const letters = graphemes(words.text)
	const limit = box.oneLine ? most.line : most.text
	const smallest = box.sizes.at(-1)
	if (smallest === undefined) throw new Error('A box without sizes')
	const draw = (text: string, size: number, wrap: Words['wrap'], width = box.width) =>
		drawWords({ ...words, text, size, wrap, width })
	const fits = (drawn: Pixels) => drawn.width <= box.width && drawn.height <= box.height

	if (letters.length <= limit && words.text.split(' ').every((word) => graphemes(word).length <= most.word))
		for (const size of box.sizes) {
			const drawn = await draw(words.text, size, box.oneLine ? 'none' : 'word')
			if (fits(drawn)) return box.oneLine ? drawn : balance(drawn, (width) => draw(words.text, size, 'word', width))
		}
	const broken = box.oneLine ? 'none' : 'word-char'
	if (letters.length <= limit) {
		const whole = await draw(words.text, smallest, broken)
		if (fits(whole)) return whole
	}
	return longest(Math.min(letters.length, limit), async (count) => {
		const drawn = await draw(`${cut(letters, count)}…`, smallest, broken)
		return fits(drawn) ? drawn : undefined
	})
}

/** Lines of about one length, as `text-wrap: balance` has them: the narrowest drawing with as many lines. */
async function balance(drawn: Pixels, draw: (width: number) => Promise<Pixels>): Promise<Pixels> {
	let best = drawn
	for (let step = 1; step <= 8; step += 1) {
		const width = Math.round(drawn.width * (1 - step / 20))
		const narrower = await draw(width)
		// One more line is a third of the smallest drawing at least; a letter that hangs lower is less.
		if (narrower.width > width || narrower.height > drawn.height + 30) return best
		best = narrower
	}
	return best
}

/** The drawing of the most letters that fits, by halving. */
async function longest(
	count: number,
	draw: (count: number) => Promise<Pixels | undefined>,
): Promise<Pixels | undefined> {
	let found: Pixels | undefined
	for (let [low, high] = [1, count]; low <= high; ) {
		const middle = (low + high) >> 1
		const drawn = await draw(middle)
		if (drawn === undefined) high = middle - 1
		else {
			found = drawn
			low = middle + 1
		}
	}
	return found
}

/** The first letters of a text, up to the last gap between words if one is near, without a comma at the end. */
function cut(letters: readonly string[], count: number): string {
	const gap = letters.lastIndexOf(' ', count)
	const text = letters.slice(0, gap > count - most.word && gap > 0 ? gap : count).join('')
	return text.replace(/[\s,;:.،؛\p{Pd}]+$/u, '')
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

function graphemes(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
