import sharp from 'sharp'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { type CardFace, drawCard } from '../../functions/photos/draw-card.ts'

/** A card's face with nothing on it but a headline: black on white, so that ink can be told from paper. */
export function face(tag: string, title: string, more: Partial<CardFace> = {}): CardFace {
	const colours = { paper: '#ffffff', ink: '#000000', mark: '#ff0000', soft: '#808080' }
	return { title, site: '', section: null, language: siteLanguage(tag), colours, photo: null, focus: null, ...more }
}

interface Part {
	readonly left: number
	readonly top: number
	readonly width: number
	readonly height: number
}

/** Below the rule, within the margins: where a card without a photo has its headline. */
export const headline = { left: 56, top: 80, width: 1088, height: 494 }

/** How many pixels of a part are dark, between which columns they lie, and on which rows. */
export async function inkOf(jpeg: Uint8Array, part: Part = headline) {
	const pixels = await sharp(jpeg).extract(part).greyscale().raw().toBuffer()
	const dark = [...pixels.keys()].filter((at) => (pixels[at] ?? 255) < 128)
	const columns = dark.map((at) => at % part.width)
	const left = columns.reduce((least, column) => Math.min(least, column), part.width)
	const right = columns.reduce((most, column) => Math.max(most, column), 0)
	const rows = [...new Set(dark.map((at) => Math.floor(at / part.width)))]
	return { pixels: dark.length, left: part.left + left, right: part.left + right, width: right - left + 1, rows }
}

/** Ink of a headline alone. */
export async function inkOfTitle(tag: string, title: string) {
	return inkOf(await drawCard(face(tag, title)))
}

/** Pixels of ink in the card's margins, 60 pixels wide. */
export async function inkInMargins(jpeg: Uint8Array): Promise<number> {
	const margins = [
		{ left: 0, top: 0, width: 1200, height: 60 },
		{ left: 0, top: 570, width: 1200, height: 60 },
		{ left: 0, top: 0, width: 60, height: 630 },
		{ left: 1140, top: 0, width: 60, height: 630 },
	]
	const found = await Promise.all(margins.map((margin) => inkOf(jpeg, margin)))
	return found.reduce((sum, { pixels }) => sum + pixels, 0)
}

/** The colour at a point, each channel as light or dark: `[true, false, false]` is red. */
export async function colourAt(jpeg: Uint8Array, left: number, top: number): Promise<boolean[]> {
	const pixel = await sharp(jpeg).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
	return [...pixel].map((channel) => channel > 128)
}
