import { rewritten, type SlipCheck } from './slip.ts'

/** Arabic letters that stand for a language's own: they look alike, and are found by no search. Pashto has ي itself. */
const meant: Readonly<Record<string, ReadonlyMap<string, string>>> = {
	fa: new Map([
		['ك', 'ک'],
		['ي', 'ی'],
		['ى', 'ی'],
	]),
	ur: new Map([
		['ك', 'ک'],
		['ي', 'ی'],
		['ى', 'ی'],
	]),
	ps: new Map([['ك', 'ک']]),
}
const words = /[\p{L}\p{M}\u200c]+/gu
/** What only Arabic is written with: its vowel signs, and the letter that ends so many of its words. */
const arabicSigns = /[\u064b-\u0652\u0670ة]/
const article = /(?<![\p{L}\p{M}\u200c])ال\p{L}/gu
/** Arabic alone: a hamza that begins a word or stands below, ة at an end, an ending in n but for that of `مثلاً`. */
const arabicOnly = /(?<![\p{L}\p{M}\u200c])أ|إ|ة(?![\p{L}\u200c])|[\u064c\u064d]|(?<!ا)\u064b(?!ا)/u
/** Signs that loanwords keep (`تأثیر`, `حتماً`), and what tells a sentence with them from an Arabic one. */
const loaned = /[أة\u064b]/
const notArabic = /[پچژگکیټډړږښڼېۍٹڈڑںےہھ]|(?<!\p{L})(?:از|را|است|این|اين)(?!\p{L})/u
const quotes = /([«“„»”"])/
const sentences = /[^.!?؟؛:\n()]+/g

/** Arabic letters in words of Persian, Urdu and Pashto; Arabic keeps its own, and what is quoted may be Arabic. */
export const persianLetters: SlipCheck = (text, { tag }) => {
	const letters = meant[tag]
	if (letters === undefined || !/[كيى]/.test(text)) return []
	return stretchesOf(text).flatMap(({ stretch, start, quoted }) => {
		const found = [...stretch.matchAll(sentences)]
		if (quoted && found.some(([sentence]) => isArabic(sentence))) return []
		return found.flatMap(({ 0: sentence, index: begin }) => {
			if (isArabic(sentence)) return []
			return [...sentence.matchAll(words)].flatMap(({ 0: word, index }) => {
				if (arabicSigns.test(word)) return []
				const fix = word.replace(/[كيى]/g, (letter) => letters.get(letter) ?? letter)
				if (fix === word) return []
				const slip = rewritten('persian-letters', start + begin + index, word, fix)
				return quoted ? [{ ...slip, edits: [] }] : [slip]
			})
		})
	})
}

/** A text between its quotation marks, and what of it stands within some. */
function stretchesOf(text: string): { readonly stretch: string; readonly start: number; readonly quoted: boolean }[] {
	let [start, depth, straight] = [0, 0, false]
	return text.split(quotes).map((stretch, index) => {
		if (index % 2 === 1) {
			if (stretch === '"') straight = !straight
			else depth = Math.max(0, depth + ('»”'.includes(stretch) ? -1 : 1))
		}
		start += stretch.length
		return { stretch, start: start - stretch.length, quoted: depth > 0 || straight }
	})
}

/** A verse or a title in Arabic has its article more than once, or signs that no other language has. */
function isArabic(sentence: string): boolean {
	if ((sentence.match(article)?.length ?? 0) > 1 || arabicOnly.test(sentence)) return true
	return loaned.test(sentence) && !notArabic.test(sentence)
}
