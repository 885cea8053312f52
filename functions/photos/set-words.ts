import type { Language } from '../language/language.ts'
import type { Typeface } from './card-fonts.ts'
import type { Layer } from './card-layer.ts'
import { type Box, fitWords } from './fit-words.ts'

/** `#rrggbb` each: the ground, the headline, the rule and the section, the site's name. */
export interface Colours {
	readonly paper: string
	readonly ink: string
	readonly mark: string
	readonly soft: string
}

/** A card's texts as they can be drawn (drawable-words.ts): the empty ones are left out. */
export interface Texts {
	readonly title: string
	readonly site: string
	readonly section: string
}

/** Headline sizes and those of the two labels, in pixels. */
const headlineSizes = [68, 64, 60, 56, 52, 48, 44, 40, 36]
const labelSizes = [30, 26, 22]
/** Highest label: an Arabic line at its largest size. */
const labelHeight = 50
/** Least room below the site's name, and between section and headline. */
const [belowSite, belowSection] = [40, 24]

/** Sets the site's name at the top of an area, section and headline at its bottom. */
export async function setWords(
	texts: Texts,
	how: {
		readonly language: Pick<Language, 'tag' | 'direction'>
		readonly typeface: Typeface
		readonly colours: Colours
	},
	area: { readonly start: number; readonly top: number; readonly width: number; readonly height: number },
): Promise<Layer[]> {
	const { language, typeface, colours } = how
	const { start, width } = area
	const fitted = async (text: string, colour: string, box: Box) =>
		text === '' ? undefined : fitWords({ text, colour, language, typeface }, box)
	const label = { width, height: labelHeight, sizes: labelSizes, oneLine: true }
	const site = await fitted(texts.site, colours.soft, label)
	const section = await fitted(texts.section, colours.mark, label)
	const above = (site ? site.height + belowSite : 0) + (section ? section.height + belowSection : 0)
	const headlineBox = { width, height: area.height - above, sizes: headlineSizes, oneLine: false }
	const title = await fitted(texts.title, colours.ink, headlineBox)

	const titleTop = area.top + area.height - (title?.height ?? 0)
	const layers = [
		site && { pixels: site, start, top: area.top },
		section && { pixels: section, start, top: titleTop - belowSection - section.height },
		title && { pixels: title, start, top: titleTop },
	]
	return layers.filter((layer) => layer !== undefined)
}
