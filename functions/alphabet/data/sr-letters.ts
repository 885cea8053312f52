import { readPairs } from '../words/read-pairs.ts'

/** Serbian's two alphabets, letter by letter: Cyrillic to Latin. */
export const srLetters = readPairs(`
	а a, б b, в v, г g, д d, ђ đ, е e, ж ž, з z, и i, ј j, к k, л l, љ lj, м m, н n, њ nj, о o, п p, р r, с s, т t, ћ ć
	у u, ф f, х h, ц c, ч č, џ dž, ш š
`)

const endings =
	'a|u|e|i|o|om|em|ov|ev|og|oj|im|ih|ima|ama|ova|eva|ovi|evi|ovog|ovom|in|ina|ini|ski|ska|sko|skog|skom|ske|skoj|sku|skih'
const toCyrillic = new Map(Object.entries(srLetters).map(([cyrillic, latin]) => [latin, cyrillic]))

/** Endings of a kept name or of a short listed word, in Latin letters. */
export const srLatnEnding = new RegExp(`^(?:${endings})?$`, 'i')

/** The same in Cyrillic letters. */
export const srCyrlEnding = new RegExp(
	`^(?:${[...endings].map((letter) => toCyrillic.get(letter) ?? letter).join('')})?$`,
	'iu',
)
