import { commonWordsOf } from '../../language/common-words.ts'
import type { Language } from '../../language/language.ts'
import { cyrillicOfLatin, latinOfCyrillic } from './lookalikes.ts'
import { rewritten, type Slip, type SlipCheck } from './slip.ts'

const latin = /\p{Script=Latin}/u
const others = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}]/u
const cyrillic = /\p{Script=Cyrillic}/u
const words = /[[\p{L}\p{M}]--[ʻʼ]]+/gv
/** An abbreviation with an ending of the sentence's language, written without a hyphen: `SMSа`. */
const endingOnCapitals = /^\p{Lu}{2,}\p{Ll}+$/u
/** What stands about a letter that is a quantity. */
const inFormula = /[\p{N}=+×<>≤≥^]/u

/**
 * Words with letters of two alphabets, and words that are common in the language and written in look-alikes: a Latin `c`
 * for a Cyrillic one looks right and is found by no search. A word with a hyphen or an apostrophe is two words here
 * (`IT-компания`, `WhatsAppʼта`); digits belong to no alphabet.
 */
export const mixedWords: SlipCheck = (text, language) => {
	if (!latin.test(text) || !others.test(text)) return []
	const common = commonWordsOf(language)
	const slips: Slip[] = []
	const found = [...text.matchAll(words)]
	for (const [at, { 0: word, index }] of found.entries()) {
		const isMixed = latin.test(word) && others.test(word)
		const slip = isMixed
			? mixed(word, index, language)
			: disguised({ word, index, text, beside: [found[at - 1]?.[0], found[at + 1]?.[0]] }, language, common)
		if (slip !== undefined) slips.push(slip)
	}
	return slips
}

function mixed(word: string, index: number, { script }: Language): Slip {
	const letters = [...word]
	const [latins, strange] = [letters.filter((sign) => latin.test(sign)), letters.filter((sign) => others.test(sign))]
	const latinIsStrange = latins.length < strange.length || (latins.length === strange.length && script !== 'Latn')
	const list = [...new Set(latinIsStrange ? latins : strange)].join(' ')
	// The language's own alphabet is likelier to be meant than the one of most letters.
	const toLatin = script === 'Latn' || (script !== 'Cyrl' && !latinIsStrange)
	const fix = endingOnCapitals.test(word)
		? undefined
		: (inOneAlphabet(letters, toLatin) ?? inOneAlphabet(letters, !toLatin))
	return fix === undefined
		? { rule: 'mixed-scripts', start: index, values: { word, letters: list }, edits: [] }
		: rewritten('letters-lookalike', index, word, fix)
}

/** The word with each stranger as the letter that it looks like; nothing where one looks like none. */
function inOneAlphabet(letters: readonly string[], toLatin: boolean): string | undefined {
	const looks = toLatin ? latinOfCyrillic : cyrillicOfLatin
	const own = toLatin ? latin : cyrillic
	let fix = ''
	for (const sign of letters) {
		const meant = /\p{L}/u.test(sign) && !own.test(sign) ? looks.get(sign) : sign
		if (meant === undefined) return undefined
		fix += meant
	}
	return fix
}

/** A word where it stands, and the ones before and behind it. */
interface Standing {
	readonly word: string
	readonly index: number
	readonly text: string
	readonly beside: readonly (string | undefined)[]
}

/**
 * A common word all of whose letters are of the other alphabet: `c` for `с`. Capitals may be a name (`Витамин C`), what
 * touches a digit a code, what stands beside a word of its own alphabet a part of a title (`Pan y toros`), and one letter
 * a part of a formula. One Latin letter in Cyrillic may still be meant (`витамин c`): there only the editor knows.
 */
function disguised(standing: Standing, { script }: Language, common: ReadonlySet<string>): Slip | undefined {
	const { word, index, text, beside } = standing
	if (script !== 'Latn' && script !== 'Cyrl') return undefined
	const [strange, own] = script === 'Latn' ? [cyrillic, latin] : [latin, cyrillic]
	if (!strange.test(word) || beside.some((other = '') => strange.test(other) && !own.test(other))) return undefined
	if (/\p{N}/u.test(`${text[index - 1] ?? ''}${text[index + word.length] ?? ''}`)) return undefined
	const fix = inOneAlphabet([...word], script === 'Latn')
	if (fix === undefined || !common.has(fix)) return undefined
	const slip = rewritten('letters-lookalike', index, word, fix)
	if ([...word].length > 1) return slip
	if (inFormula.test(text.slice(Math.max(0, index - 2), index + word.length + 2))) return undefined
	return script === 'Cyrl' ? { ...slip, edits: [] } : slip
}
