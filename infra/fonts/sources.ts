import { readFileSync } from 'node:fs'
import type { Script } from '../../functions/language/script.ts'

/** The design that a script's pages are set in, and where it comes from. */
export interface Source {
	/** The family's name on our pages: its own, with a word that no installed font has. */
	readonly family: string
	/** The same design under the name by which a reader's machine may have it. */
	readonly installed: string
	/** Where it stands in the package that `take-sources.ts` installs. */
	readonly packaged: string
	/** The file in `sources/` that fonts are made from. */
	readonly file: string
	/** What `sources/` keeps of the whole font: first and last code point of each range. */
	readonly keeps: readonly (readonly [number, number])[]
	/** Axes that are pinned or narrowed: our pages use two weights, and 600 for stress in Arabic. */
	readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
}

const weights = { min: 400, max: 700 }
const punctuation = [
	[0x2000, 0x206f],
	[0x20a0, 0x20c0],
	[0x2100, 0x2122],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
] as const

const serif: Source = {
	family: 'Noto Serif Web',
	installed: 'Noto Serif',
	packaged: 'fontpkg_noto_serif/files/NotoSerif[wdth,wght].ttf',
	file: 'NotoSerif.woff2',
	keeps: [[0x20, 0x24f], [0x259, 0x259], [0x2b0, 0x36f], [0x400, 0x52f], [0x1e00, 0x1eff], ...punctuation],
	axes: { wdth: 100, wght: weights },
}

const naskh: Source = {
	family: 'Noto Naskh Web',
	installed: 'Noto Naskh Arabic',
	packaged: 'pylopdf_fonts_ar/NotoNaskhArabic-Variable.ttf',
	file: 'NotoNaskhArabic.woff2',
	keeps: [[0x20, 0x17f], [0x600, 0x6ff], [0x750, 0x77f], [0xfdfc, 0xfdfc], ...punctuation],
	axes: { wght: weights },
}

export const sources: readonly Source[] = [serif, naskh]

/**
 * The source for a script. The others have none: a font for Chinese or Japanese weighs megabytes, and every system has
 * good ones for Hebrew and Devanagari.
 */
export const sourceOf: Readonly<Record<Script, Source | undefined>> = {
	Latn: serif,
	Cyrl: serif,
	Arab: naskh,
	Hebr: undefined,
	Deva: undefined,
	Hans: undefined,
	Jpan: undefined,
}

/** The folder of the fonts that ours are made from. */
export const sourceFolder = new URL('sources/', import.meta.url)

/** The bytes of a source (woff2). */
export function readSource(source: Source): Buffer {
	return readFileSync(new URL(source.file, sourceFolder))
}

/**
 * What shaping needs of a font: composition, local forms, Arabic joining, ligatures, kerning and marks. Small capitals,
 * old-style figures and the like are left out: no style sheet of ours asks for them.
 */
export const features = [
	...['ccmp', 'locl', 'rtlm', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'liga'],
	...['kern', 'mark', 'mkmk'],
]

/** Names that stay in a font: copyright, version and, as its licence asks (OFL 1.1, 2), licence and its address. */
export const names = [0, 5, 13, 14]
