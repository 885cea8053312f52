import subsetFont from 'subset-font'
import type { Language } from '../../functions/language/language.ts'
import { alphabetOf } from './alphabet.ts'
import { openFont } from './open-font.ts'
import { features, names, readSource, type Source } from './sources.ts'

/** What one page may load of fonts: 40 KB, two thirds of a second on a 3G phone (0.5 Mbit/s). */
const largest = 40_960

/** Makes the font of one language from its source (woff2): the same bytes each time. */
export async function makeFont(language: Language, source: Source): Promise<Buffer> {
	const file = readSource(source)
	const { characters } = await openFont(file)
	const { needed, wanted } = alphabetOf(language)
	const missing = [...needed].filter((character) => !characters.has(character) && !/\p{Cf}/u.test(character))
	if (missing.length > 0) throw new Error(`${source.file} lacks letters of ${language.tag}: ${missing.join(' ')}`)
	const text = [...needed, ...wanted].filter((character) => characters.has(character)).join('')
	const font = await subsetFont(file, text, {
		targetFormat: 'woff2',
		keepFeatures: features,
		preserveNameIds: names,
		noHinting: true,
	})
	if (font.length > largest) throw new Error(`The font of ${language.tag} has ${font.length} bytes, over ${largest}`)
	return font
}
