import type { Language } from '../../language/language.ts'
import type { Slip, SlipCheck } from './slip.ts'

/** Spaces at which a line must not break: before a dash, behind № and §, before a unit. */
const cyrillic =
	/ (?:(?<=\S )(?=—\s)|(?<=[№§] )(?=[\p{L}\p{N}])|(?<=\p{Nd} )(?=(?:км|м|см|мм|кг|га|млн|млрд|тыс|тг|°[CС]|%)(?![\p{L}\p{N}])))/gu
/** Languages that set their dashes as Russian does; Serbian does not. */
const dashedAsRussian = new Set(['ru', 'uk', 'kk', 'ky', 'tg', 'uz-Cyrl'])
/** French signs that have a space before them, and quotation marks that have one inside. */
const french =
	/ (?:(?<=\S )(?=[;:!?»](?:\s|$))|(?<=« )(?=\S)|(?<=[№§] )(?=\p{N})|(?<=\p{Nd} )(?=(?:km|m|cm|mm|kg|ha|%|€)(?![\p{L}\p{N}])))/gu

/** Ordinary spaces where the language wants one that does not break; each found space is a slip of its own. */
export const noBreakSpaces: SlipCheck = (text, language) => {
	const places = placesOf(language)
	if (places === undefined) return []
	return [...text.matchAll(places)].map(
		({ index }): Slip => ({
			rule: 'nbsp-missing',
			start: index,
			values: { count: 1 },
			edits: [{ start: index, end: index + 1, write: '\u00a0' }],
		}),
	)
}

function placesOf({ tag }: Language): RegExp | undefined {
	if (dashedAsRussian.has(tag)) return cyrillic
	return tag === 'fr' ? french : undefined
}
