import { convert } from 'fontverter'
import { Blob, Face, Font, shape, Buffer as TextBuffer, Variation } from 'harfbuzzjs'

/** A font that can be asked. Lengths are in em. */
export interface OpenFont {
	readonly characters: ReadonlySet<string>
	readonly ascent: number
	readonly descent: number
	readonly lineGap: number
	/** The width of a line of text, shaped and kerned as a browser does. */
	readonly widthOf: (text: string, weight: number) => number
	/** The glyphs that a text becomes, by their numbers in the font; 0 is a character that it lacks. */
	readonly glyphsOf: (text: string) => readonly number[]
}

/** Opens a font file: TrueType, WOFF or WOFF2. */
export async function openFont(file: Uint8Array): Promise<OpenFont> {
	const face = new Face(new Blob(await convert(file, 'sfnt')))
	const font = new Font(face)
	const { ascender, descender, lineGap } = font.hExtents()
	const shaped = (text: string) => {
		const buffer = new TextBuffer()
		buffer.addText(text)
		buffer.guessSegmentProperties()
		shape(font, buffer)
		return buffer
	}
	return {
		characters: new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code))),
		ascent: ascender / face.upem,
		descent: -descender / face.upem,
		lineGap: lineGap / face.upem,
		widthOf: (text, weight) => {
			font.setVariations([new Variation('wght', weight)])
			const width = shaped(text)
				.getGlyphPositions()
				.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
			return width / face.upem
		},
		glyphsOf: (text) =>
			shaped(text)
				.getGlyphInfos()
				.map(({ codepoint }) => codepoint),
	}
}
