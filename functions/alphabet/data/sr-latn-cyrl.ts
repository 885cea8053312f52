import type { Step, Table } from '../table.ts'
import { srApart } from '../words/sr-apart.ts'
import { worldNames } from '../words/world-names.ts'
import { looksLikeCode } from './latin-code.ts'
import { srLatnEnding, srLetters } from './sr-letters.ts'
import { isSerbianNumber } from './sr-number.ts'
import { isSign } from './sr-sign.ts'

const letters = Object.entries(srLetters)

/** The digraphs, and Unicode's own signs for them. */
const pairs = new Map([
	...letters.filter(([, latin]) => latin.length === 2).map(([cyrillic, latin]) => [latin, cyrillic] as const),
	...Object.entries({ ǆ: 'џ', ǉ: 'љ', ǌ: 'њ' }),
])
const single = new Map(letters.map(([cyrillic, latin]) => [latin, cyrillic]))

function step(word: string, at: number): Step {
	const pair = pairs.get(word.slice(at, at + 2))
	if (pair !== undefined) return { take: 2, write: pair }
	const letter = word[at] ?? ''
	return { take: 1, write: pairs.get(letter) ?? single.get(letter) ?? letter }
}

/** Serbian from Latin to Cyrillic: nj, lj and dž are one letter, but for the words in which they meet by chance. */
export const srLatnCyrl: Table = {
	letter: /[a-zčćđšžǆǉǌ]/,
	step,
	words: srApart,
	ending: srLatnEnding,
	names: worldNames,
	// Foreign names are written as they sound: one with q, w, x, y or a letter of another alphabet is left in its own.
	foreign: (word, written, around) =>
		/[^a-pr-vzčćđšžǆǉǌ\d'‘’`´ʻʼ]/.test(word) || looksLikeCode(written, around.after) || isSign(written, around),
	isNumber: isSerbianNumber,
	tidy: (word) => word,
	takesApostrophe: () => false,
	joined: () => undefined,
	beforeEnding: (written) => written,
	upper: (written) => written.toUpperCase(),
}
