import { isPlainNumber } from '../roman.ts'
import type { Step, Table } from '../table.ts'
import { readPairs } from '../words/read-pairs.ts'
import { uzIrregular } from '../words/uz-irregular.ts'
import { uzSoft } from '../words/uz-soft.ts'
import { uzTs } from '../words/uz-ts.ts'
import { uzYo } from '../words/uz-yo.ts'
import { worldNames } from '../words/world-names.ts'
import { looksLikeCode } from './latin-code.ts'
import { uzLatnEnding } from './uz-ending.ts'
import { endsInMark, withoutMark } from './uz-mark.ts'

const vowel = /[aeiou]/
const consonant = /[bdfghjklmnpqrstvxz]/
const apostrophe = /['‘’`´ʻʼ]/g

/** Several letters for one, under the first of them; longest first. */
const several = Map.groupBy(stepsOf('sʼh сҳ, yoʻ йў, oʻ ў, gʻ ғ, sh ш, ch ч, yo ё, yu ю, ya я'), ({ source }) =>
	source.slice(0, 1),
)

const single = new Map(
	stepsOf(`
		a а, b б, d д, e е, f ф, g г, h ҳ, i и, j ж, k к, l л, m м, n н, o о, p п, q қ, r р, s с, t т, u у, v в, x х, y й
		z з, ʼ ъ
	`).map((one) => [one.source, one]),
)

function stepsOf(list: string): (Step & { readonly source: string })[] {
	return Object.entries(readPairs(list)).map(([source, write]) => ({ source, take: source.length, write }))
}

function step(word: string, at: number): Step {
	const letter = word[at] ?? ''
	// Only at the beginning: ishchi is ишчи.
	if (at === 0 && word.startsWith('shch')) return { take: 4, write: 'щ' }
	const long = several.get(letter)?.find(({ source }) => word.startsWith(source, at))
	if (long !== undefined) return long
	const before = word[at - 1] ?? ''
	const next = word[at + 1] ?? ''
	if (letter === 'y' && next === 'e') return { take: 2, write: consonant.test(before) ? 'ье' : 'е' }
	if (letter === 'e' && (at === 0 || vowel.test(before) || word.startsWith('oʻ', at - 2)))
		return { take: 1, write: 'э' }
	if (letter === 't' && next === 's' && isTse(word.slice(at, at + 6))) return { take: 2, write: 'ц' }
	if (letter === 's' && next === 'i' && isTsion(before, word.slice(at, at + 4))) return { take: 1, write: 'ц' }
	return single.get(letter) ?? { take: 1, write: letter }
}

/**
 * Is “ts” one letter? In native words it is a t with the suffix -sa, -sin, -siz: ketsa, aytsin, hayotsiz. Before e, before
 * i with another vowel, before a consonant and at the end it is ц: protsess, politsiya, abzats.
 */
function isTse(rest: string): boolean {
	return /^ts(?:e(?!var)|i[aeouy]|[bdfgjklmnpqrtvz]|$)/.test(rest)
}

/** After k, p and n, -siya and -sion come from -ция: aksiya, korrupsiya, stansiya; not after r and s: versiya, komissiya. */
function isTsion(before: string, rest: string): boolean {
	return /[kpn]/.test(before) && /^si(?:ya|yo|o)/.test(rest)
}

/** kVt is кВт: units whose capital is in the middle, and no brands. */
const unit = /^(?:kVt|kV|kPa|dB)(?:\p{Ll}{0,8})$/u

/** Uzbek from its Latin alphabet of 1995 to Cyrillic. */
export const uzLatnCyrl: Table = {
	letter: /[a-z]/,
	step,
	words: { ...uzYo, ...uzTs, ...uzSoft, ...uzIrregular },
	ending: uzLatnEnding,
	names: worldNames,
	// C stands in Uzbek only before h; a letter outside the alphabet or w is another language's.
	foreign: (word, written, { after }) =>
		/w|c(?!h)|[^a-z\dʻʼ]/.test(word) ||
		(looksLikeCode(written, after) && !/[oOgG]['‘’`´ʻʼ]/.test(written) && !unit.test(written)),
	isNumber: isPlainNumber,
	tidy: (word) => word.replace(apostrophe, (_mark, at: number) => (/[og]/i.test(word[at - 1] ?? '') ? 'ʻ' : 'ʼ')),
	takesApostrophe: endsInMark,
	joined: withoutMark,
	// июль, июлда: the soft sign stands only at a word's end.
	beforeEnding: (written) => written.replace(/ь$/, ''),
	upper: (written) => written.toUpperCase(),
}
