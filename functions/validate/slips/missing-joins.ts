import { comparable, verbForms, withoutEnding } from './persian-words.ts'
import { rewritten, type Slip, type SlipCheck } from './slip.ts'

const prefixed = /(?<![\p{L}\p{M}\u200c])ن?می [\p{L}\p{M}\u200c]+/gu
const ended = / (?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|ا(?:ی|م|یم|ید|ند)|تر(?:ین)?)(?![\p{L}\p{M}\u200c])/gu
const letter = /[\p{L}\p{M}\u200c]/u
const joiner = '\u200c'
const longestWord = 40

/**
 * Persian endings and prefixes that stand after a space where a zero-width non-joiner belongs: `می خواهم`, `کتاب ها`.
 * Only where the two words can be nothing else: a list of verbs and adjectives says so.
 */
export const missingJoins: SlipCheck = (text) => [
	...[...text.matchAll(prefixed)].flatMap(({ 0: found, index }) => {
		const [prefix = '', verb = ''] = found.split(' ')
		return verbForms.has(verb) ? [joined(index, prefix, verb)] : []
	}),
	...[...text.matchAll(ended)].flatMap(({ 0: found, index }) => {
		const [word, ending] = [wordBefore(text, index), found.slice(1)]
		return takes(word, ending) ? [joined(index - word.length, word, ending)] : []
	}),
]

function joined(index: number, first: string, second: string): Slip {
	return rewritten('zwnj-missing', index, `${first} ${second}`, `${first}${joiner}${second}`)
}

/** The word that ends at an index; of something longer than any word its end. */
function wordBefore(text: string, index: number): string {
	let start = index
	while (start > 0 && index - start < longestWord && letter.test(text.charAt(start - 1))) start--
	return text.slice(start, index)
}

/** True where an ending can only be one of the word before it. */
function takes(word: string, ending: string): boolean {
	if (word.length < 2 || withoutEnding.has(word) || word === 'می' || word === 'نمی') return false
	if (ending.startsWith('ها')) return !word.startsWith('های')
	if (ending === 'ترین') return word !== 'تر'
	if (ending === 'تر') return comparable.has(word)
	// After ا and و the ه is sounded, and the ending another: `ماه`, `کوه`.
	return word.length > 2 && /[^او]ه$/.test(word)
}
