import sharp, { type OverlayOptions } from 'sharp'
import type { Language } from '../language/language.ts'
import type { DrawnIcon } from '../page/drawn-icons.ts'
import { fontPackages, openFonts, type Typeface, typefaceOf } from './card-fonts.ts'
import type { Pixels } from './card-layer.ts'
import { drawWords } from './draw-words.ts'
import { drawableWords } from './drawable-words.ts'

/** What the site's icon shows. */
export interface IconFace {
	/** One grapheme: the first of the site's name. */
	readonly letter: string
	readonly language: Pick<Language, 'tag' | 'script' | 'direction'>
	/** `#rrggbb` each: the letter's colour, and that of its ground. */
	readonly colours: { readonly paper: string; readonly mark: string }
}

/** Font size, and the longest side of the letter's ink, as parts of the icon. */
const fontSize = 0.72
/** Half the diagonal of a maskable one's ink is 0.36, and 0.4 is what no mask cuts. */
const inkSize = { square: 0.6, rounded: 0.6, maskable: 0.5 }
/** Radius of the corners, as in favicon.svg (functions/page/icon.ts). */
const corner = 5 / 32

/**
 * Draws the site's icon: its letter on the colour of its marks, a PNG. A letter that none of our fonts has, as a Chinese
 * one, leaves a plain mark: a rule. The same face gives the same bytes; `fonts` as in draw-card.ts.
 */
export async function drawIcon(
	{ letter, language, colours }: IconFace,
	{ size, shape }: Pick<DrawnIcon, 'size' | 'shape'>,
	fonts: string = fontPackages,
): Promise<Uint8Array> {
	const text = drawableWords(letter, await openFonts(fonts))
	const typeface = typefaceOf(language.script)
	const ink =
		typeface === null || text === ''
			? await rule(colours.paper, size)
			: await drawLetter({ text, language, typeface, colour: colours.paper }, size, inkSize[shape])
	const layers: OverlayOptions[] = [centred(ink, size)]
	if (shape === 'rounded') layers.push({ input: roundedSquare(size), blend: 'dest-in' })
	return sharp({ create: { width: size, height: size, channels: 4, background: colours.mark } })
		.composite(layers)
		.png({ compressionLevel: 9, palette: false })
		.toBuffer()
}

/** The letter at its size, or as large as its ink may be. */
async function drawLetter(
	words: {
		readonly text: string
		readonly language: Pick<Language, 'tag' | 'direction'>
		readonly typeface: Typeface
		readonly colour: string
	},
	icon: number,
	most: number,
): Promise<Pixels> {
	const draw = (size: number) => drawWords({ ...words, size, wrap: 'none', width: icon })
	const usual = Math.round(icon * fontSize)
	const drawn = await draw(usual)
	const side = Math.max(drawn.width, drawn.height)
	// Rounded down, and one pixel less: the edges of letters are soft.
	return side <= icon * most ? drawn : draw(Math.floor((usual * (icon * most - 1)) / side))
}

async function rule(colour: string, icon: number): Promise<Pixels> {
	const [width, height] = [Math.round(icon / 2), Math.round(icon / 12)]
	const { data } = await sharp({ create: { width, height, channels: 4, background: colour } })
		.raw()
		.toBuffer({ resolveWithObject: true })
	return { data, width, height, channels: 4 }
}

function centred({ data, ...raw }: Pixels, icon: number): OverlayOptions {
	return { input: data, raw, left: Math.round((icon - raw.width) / 2), top: Math.round((icon - raw.height) / 2) }
}

function roundedSquare(size: number): Buffer {
	const radius = size * corner
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" rx="${radius}"/></svg>`,
	)
}
