import { isPlainNumber } from '../roman.ts'
import type { Table } from '../table.ts'
import { readPairs } from '../words/read-pairs.ts'

/** The alphabet of 31 letters that was presented in January 2021; и and й share a letter in it, and so do х and һ. */
const native = readPairs(`
	а a, ә ä, б b, в v, г g, ғ ğ, д d, е e, ж j, з z, и i, й i, к k, қ q, л l, м m, н n, ң ñ, о o, ө ö, п p, р r, с s, т t
	у u, ұ ū, ү ü, ф f, х h, һ h, ш ş, ы y, і ı
`)

/** Letters of loanwords, for which it has none: as they are heard. The signs are not heard at all. */
const borrowed = { ...readPairs('ё io, ц ts, ч tş, щ ştş, э e, ю iu, я ia'), ъ: '', ь: '' }

/** Letters of neighbours, so that nothing Cyrillic is left over. */
const others = readPairs(`
	ў u, ҳ h, ҷ j, ӣ i, ӯ ū, ї ii, є ie, ґ g, ј i, љ l, њ n, ђ j, ћ ş, џ j, ѓ g, ќ k, ѕ z, ѐ e, ѝ i
`)

const letters = new Map(Object.entries({ ...others, ...borrowed, ...native }))

/** Its i keeps its dot as a capital, and its ı goes without: no machine's capitals know that of Kazakh. */
const capitals: Readonly<Record<string, string>> = { i: 'İ', ı: 'I' }

/** Kazakh from Cyrillic to the Latin alphabet of 2021: a draft, not yet the law. */
export const kkCyrlLatn: Table = {
	letter: /\p{Script=Cyrillic}/u,
	step: (word, at) => ({ take: 1, write: letters.get(word[at] ?? '') ?? word[at] ?? '' }),
	words: {},
	ending: /^\p{Script=Cyrillic}*$/u,
	names: [],
	foreign: () => false,
	isNumber: isPlainNumber,
	tidy: (word) => word,
	takesApostrophe: () => false,
	joined: () => undefined,
	beforeEnding: (written) => written,
	upper: (written) => [...written].map((letter) => capitals[letter] ?? letter.toUpperCase()).join(''),
}
