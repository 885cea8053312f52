import type { Around } from './table.ts'

/** Up to 399: with D and M too many abbreviations would be numbers. */
const numeral = /^(?=.{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
/** A single letter is a number before a small word (“V bosqich”), a dash or hyphen, or another number (“I, II va III”). */
const beforeNumbered = /^(?:[ \u00a0]\p{Ll}|[ \u00a0]?[-–—]|(?:,| va| ва| i| и)[ \u00a0][IVXХ]+(?!\p{L}))/u

/** The Cyrillic letters in which numbers are typed: ХIХ. */
const lookAlikes: Readonly<Record<string, string>> = { Х: 'X', І: 'I', Ⅰ: 'I' }

/** A Roman number in Latin letters, whatever it was typed in; nothing where the word is none, or its language says it is a word. */
export function romanNumeral(
	word: string,
	around: Around,
	isNumber: (latin: string, around: Around) => boolean,
): string | undefined {
	if (word.length > 12 || !/^[IVXLCХІ]+$/.test(word)) return undefined
	const latin = [...word].map((sign) => lookAlikes[sign] ?? sign).join('')
	return (numeral.test(latin) || /^[IVX]$/.test(latin)) && isNumber(latin, around) ? latin : undefined
}

/** For a language none of whose words looks like a number: several letters are one, a single one where it counts something. */
export function isPlainNumber(latin: string, { after }: Around): boolean {
	return latin.length > 1 || beforeNumbered.test(after)
}
