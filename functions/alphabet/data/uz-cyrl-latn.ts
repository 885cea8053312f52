import { isPlainNumber } from '../roman.ts'
import type { Step, Table } from '../table.ts'
import { readPairs } from '../words/read-pairs.ts'
import { uzCyrlWords } from '../words/uz-cyrl.ts'
import { uzCyrlEnding } from './uz-ending.ts'

const vowel = /[аеёиоуэюяўыіъь]/
const iotated: Readonly<Record<string, string>> = { е: 'ye', ё: 'yo', ю: 'yu', я: 'ya' }

const native = readPairs(`
	а a, б b, в v, г g, д d, ж j, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х x, ч ch, ш sh, э e
	ў oʻ, қ q, ғ gʻ, ҳ h, ё yo, ю yu, я ya
`)
/** Letters of Russian and of neighbours: nothing Cyrillic is left over. */
const others = readPairs(`
	щ shch, ы i, і i, ә a, ө o, ү u, ұ u, ң ng, һ h, ӣ i, ӯ oʻ, ҷ j, є ye, ї yi, ґ g, ј y, љ ly, њ ny, ђ j, ћ ch, џ j
	ѓ g, ќ k, ѕ z, ѐ e, ѝ i
`)
const letters = new Map(Object.entries({ ...others, ...native }))

function step(word: string, at: number): Step {
	const letter = word[at] ?? ''
	const before = word[at - 1] ?? ''
	const after = word[at + 1] ?? ''
	if (letter === 'е') return { take: 1, write: at === 0 || vowel.test(before) ? 'ye' : 'e' }
	if (letter === 'ц') return { take: 1, write: /[аеёиоуэюяўы]/.test(before) ? 'ts' : 's' }
	// батальон batalyon, шампиньон
	if (letter === 'ь') return after === 'о' ? { take: 2, write: 'yo' } : { take: 1, write: '' }
	// мўъжиза moʻjiza: the mark of oʻ is enough.
	if (letter === 'ъ' && before === 'ў') return { take: 1, write: '' }
	// объект obyekt, but маъюс maʼyus: the sign is heard after a vowel only.
	if (letter === 'ъ') return { take: 1, write: after in iotated && !vowel.test(before) ? '' : 'ʼ' }
	if (letter === 'с' && after === 'ҳ') return { take: 2, write: 'sʼh' }
	return { take: 1, write: letters.get(letter) ?? letter }
}

/** Uzbek from Cyrillic to its Latin alphabet of 1995, with U+02BB in oʻ and gʻ and U+02BC for the hard sign. */
export const uzCyrlLatn: Table = {
	letter: /\p{Script=Cyrillic}/u,
	step,
	words: uzCyrlWords,
	ending: uzCyrlEnding,
	names: [],
	foreign: () => false,
	isNumber: isPlainNumber,
	tidy: (word) => word.replace(/['‘’`´ʻʼ]/g, 'ʼ'),
	takesApostrophe: () => false,
	joined: () => undefined,
	beforeEnding: (written) => written,
	upper: (written) => written.toUpperCase(),
}
