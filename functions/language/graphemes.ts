const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * How many characters a reader sees: extended grapheme clusters (UAX #29). A family emoji, a flag, क्षि and CR LF are
 * one each. The page's script counts in the same way, so both agree on what is too long. Linear in the text's length.
 */
export function countGraphemes(text: string): number {
	let count = 0
	for (const _ of segmenter.segment(text)) count += 1
	return count
}
