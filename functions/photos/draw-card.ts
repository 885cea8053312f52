import sharp from 'sharp'
import type { Language } from '../language/language.ts'
import { fontPackages, openFonts, typefaceOf } from './card-fonts.ts'
import { type Layer, overlay, ruleLayer } from './card-layer.ts'
import { cropPhoto, type Focus } from './crop-photo.ts'
import { drawableWords } from './drawable-words.ts'
import { type Colours, setWords } from './set-words.ts'

/** What an article's card shows. */
export interface CardFace {
	readonly title: string
	readonly site: string
	readonly section: string | null
	readonly language: Pick<Language, 'tag' | 'script' | 'direction'>
	readonly colours: Colours
	/** A photo as it was developed, cropped or not. */
	readonly photo: Uint8Array | null
	/** What must be seen of the photo: its middle where nothing is said. */
	readonly focus: Focus | null
}

/** What link previews want, in pixels: 1.91 to 1. */
const card = { width: 1200, height: 630 }
const margin = 64
/** Width of the photo beside words, and of the gap between the two. */
const [beside, gutter] = [528, 48]
/** Height of the strip of paper below a photo without words. */
const strip = 48
/** Most bytes: WhatsApp takes no larger picture. */
const mostBytes = 300_000
/** Qualities of JPEG to try: the last one is for photos of pure noise. */
const qualities = [80, 70, 58, 42, 20]

/**
 * Draws the card of an article for link previews: a JPEG of 1200 × 630 pixels, at most 300 KB, without metadata. The
 * same face gives the same bytes whatever fonts the machine has; `fonts` is the folder with ours (card-fonts.ts). A
 * headline that cannot be set, as in Chinese and Japanese or with letters that none of our fonts has, leaves a card
 * without words: the photo over a strip of paper, or paper alone, with a rule. Throws when the photo is none and when
 * a font is missing.
 */
export async function drawCard(face: CardFace, fonts: string = fontPackages): Promise<Uint8Array> {
	const letters = await openFonts(fonts)
	const [title, site, section] = [face.title, face.site, face.section ?? ''].map((text) => drawableWords(text, letters))
	const typeface = typefaceOf(face.language.script)
	if (typeface === null || !title) return print(face, await withoutWords(face))
	const ruled = await ruleLayer(face.colours.mark, margin, margin)
	const photo = await photoLayer(face, beside, card.height)
	const area = {
		start: margin,
		top: margin + 24,
		width: card.width - margin - (photo.length === 0 ? margin : beside + gutter),
		height: card.height - 2 * margin - 24,
	}
	const texts = { title, site: site ?? '', section: section ?? '' }
	return print(face, [...photo, ruled, ...(await setWords(texts, { ...face, typeface }, area))])
}

async function withoutWords(face: CardFace): Promise<Layer[]> {
	const photo = await photoLayer(face, card.width, card.height - strip)
	const top = photo.length === 0 ? margin : card.height - strip / 2 - 3
	return [...photo, await ruleLayer(face.colours.mark, margin, top)]
}

async function photoLayer({ photo, focus }: CardFace, width: number, height: number): Promise<Layer[]> {
	if (photo === null) return []
	const data = await cropPhoto(photo, { width, height }, focus)
	return [{ pixels: { data, width, height, channels: 3 }, start: card.width - width, top: 0 }]
}

async function print({ colours, language }: CardFace, layers: readonly Layer[]): Promise<Uint8Array> {
	const pixels = await sharp(paperOf(colours.paper), { raw: { ...card, channels: 3 } })
		.composite(layers.map((layer) => overlay(layer, language.direction, card.width)))
		.removeAlpha()
		.raw()
		.toBuffer()
	for (const quality of qualities) {
		const jpeg = await sharp(pixels, { raw: { ...card, channels: 3 } })
			// Not mozjpeg, which would spend eight times as long, two thirds of the whole drawing, on a sixth of the bytes.
			.jpeg({ quality, chromaSubsampling: quality > 60 ? '4:4:4' : '4:2:0' })
			.toBuffer()
		if (jpeg.length <= mostBytes) return jpeg
	}
	throw new Error(`A card of more than ${mostBytes} bytes`)
}

/** A card of one colour, `#rrggbb`: filled by hand in a tenth of the time that sharp takes. */
function paperOf(colour: string): Buffer {
	return Buffer.alloc(card.width * card.height * 3, Buffer.from(colour.slice(1), 'hex'))
}
