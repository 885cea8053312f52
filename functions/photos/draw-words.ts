import sharp from 'sharp'
import type { Language } from '../language/language.ts'
import type { Typeface } from './card-fonts.ts'
import type { Pixels } from './card-layer.ts'

/** Words to draw, and how. */
export interface Words {
	readonly text: string
	readonly language: Pick<Language, 'tag' | 'direction'>
	readonly typeface: Typeface
	/** `#rrggbb` */
	readonly colour: string
	/** Font size in pixels. */
	readonly size: number
	/** Where lines may break: nowhere, between words, within words too. */
	readonly wrap: 'none' | 'word' | 'word-char'
	/** Longest line in pixels. */
	readonly width: number
}

/**
 * Draws words with Pango (https://docs.gtk.org/Pango/pango_markup.html): RGBA, cut to the ink. A word longer than the
 * line makes it wider than was asked for. The fonts must be open (card-fonts.ts). Throws when there is no ink.
 */
export async function drawWords(words: Words): Promise<Pixels> {
	const { text, language, typeface, colour, size, wrap, width } = words
	// The first strong character sets the direction of the whole, and a Persian headline may begin with a Latin name.
	const turned = (language.direction === 'rtl' ? '\u200f' : '\u200e') + text
	// Fixed, in 1/1024 points: a line with a word in another script is else taller than its neighbours.
	const lineHeight = Math.round(1024 * size * typeface.leading)
	const style = `foreground="${escaped(colour)}" line_height="${lineHeight}" insert_hyphens="false"`
	const { data, info } = await sharp({
		text: {
			text: `<span lang="${escaped(language.tag)}" ${style}>${escaped(turned)}</span>`,
			font: `${typeface.families} Bold ${size}`,
			// A point is a pixel.
			dpi: 72,
			rgba: true,
			...(wrap === 'none' ? { wrap } : { wrap, width }),
		},
	})
		.raw()
		.toBuffer({ resolveWithObject: true })
	return { data, width: info.width, height: info.height, channels: 4 }
}

/** Text within Pango's markup, so that none of it is obeyed. */
function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
