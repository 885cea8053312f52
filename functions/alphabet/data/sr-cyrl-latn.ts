import { isPlainNumber } from '../roman.ts'
import type { Table } from '../table.ts'
import { readPairs } from '../words/read-pairs.ts'
import { srCyrlEnding, srLetters } from './sr-letters.ts'

/** Letters of neighbours, so that nothing Cyrillic is left over; the signs are not heard. */
const others = {
	...readPairs('й j, ё jo, ю ju, я ja, щ šč, ы i, э e, ѓ đ, ќ ć, ѕ dz, ѐ e, ѝ i, і i, ї ji, є je, ґ g'),
	...readPairs('ў u, қ k, ғ g, ҳ h, ә a, ө o, ү u, ұ u, ң n, һ h, ҷ dž, ӣ i, ӯ u'),
	...{ ъ: '', ь: '' },
}

const letters = new Map(Object.entries({ ...others, ...srLetters }))

/** Serbian from Cyrillic to Latin: letter by letter, without exception. */
export const srCyrlLatn: Table = {
	letter: /\p{Script=Cyrillic}/u,
	step: (word, at) => ({ take: 1, write: letters.get(word[at] ?? '') ?? word[at] ?? '' }),
	words: {},
	ending: srCyrlEnding,
	names: [],
	foreign: () => false,
	isNumber: isPlainNumber,
	tidy: (word) => word,
	takesApostrophe: () => false,
	joined: () => undefined,
	beforeEnding: (written) => written,
	upper: (written) => written.toUpperCase(),
}
