import { dropped, plain } from './alike-letters.ts'
import { joinLetters } from './join-letters.ts'
import { toOneAlphabet } from './one-alphabet.ts'

/** A text in its folded form, and for each UTF-16 unit of it what it stands for. */
export interface Folded {
	readonly text: string
	/** Where that begins in the original, in UTF-16 units. */
	readonly at: readonly number[]
	/** Where that ends in the original. */
	readonly end: readonly number[]
	/** How many equal letters it was: 3 for the a of `baaad`. */
	readonly times: readonly number[]
}

/** A code point on its way to the folded text, with the place in the original that it came from. */
export interface Sign {
	readonly letter: string
	/** As it was before lower case. */
	readonly cased: string
	readonly from: number
	readonly to: number
}

/** A character with its marks (also those that half-width katakana has as letters) and all that is unseen after it. */
const clusters =
	/[^\p{M}\p{Default_Ignorable_Code_Point}\uff9e\uff9f][\p{M}\p{Default_Ignorable_Code_Point}\uff9e\uff9f]*/gu

/** Signs whose marks are a matter of spelling. In other scripts, as Devanagari, they are vowels and stay. */
const bareWithoutMarks = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\P{L}]/u

/**
 * What two spellings that people read as the same have in common: compatibility forms, case, accents, vowel marks,
 * apostrophes, digits of all scripts, unseen signs, Cyrillic and Latin, look-alikes, digits for letters, repeated
 * letters and spaces. For comparing only, never for showing. Folding twice changes nothing more. Linear in time.
 */
export function fold(text: string): Folded {
	const signs: Sign[] = []
	for (const { 0: cluster, index } of text.matchAll(clusters)) {
		for (const cased of knownLetters(cluster)) {
			const lower = cased.toLowerCase()
			for (const letter of plain.get(lower) ?? lower)
				signs.push({ letter, cased, from: index, to: index + cluster.length })
		}
	}
	return joinLetters(toOneAlphabet(signs))
}

/** The letters of characters of one UTF-16 unit. There cannot be more than 65,536. */
const known = new Map<string, readonly string[]>()

function knownLetters(cluster: string): readonly string[] {
	if (cluster.length > 1) return lettersOf(cluster)
	let letters = known.get(cluster)
	if (letters === undefined) known.set(cluster, (letters = lettersOf(cluster)))
	return letters
}

function lettersOf(cluster: string): readonly string[] {
	const letters = cluster.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
	if (dropped.has(letters.charAt(0))) return []
	// The one Cyrillic letter whose mark makes another letter of it: Uzbek ў is oʻ.
	if (/^ў/i.test(letters.normalize('NFC'))) return ['ў']
	const kept: string[] = []
	let bare = true
	for (const sign of letters.normalize('NFKD')) {
		if (/\p{M}/u.test(sign)) {
			if (!bare) kept.push(sign)
			continue
		}
		bare = bareWithoutMarks.test(sign) || dropped.has(sign)
		if (!dropped.has(sign)) kept.push(/\s/.test(sign) ? ' ' : asciiDigit(sign))
	}
	return kept
}

/** Decimal digits stand in rows of ten from zero to nine (Unicode, 4.6), so the distance to a row's start is the value. */
function asciiDigit(sign: string): string {
	const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code))
	const code = sign.codePointAt(0) ?? 0
	if (code < 0x80 || !isDigit(code)) return sign
	let zero = code
	// The longest row of rows has five.
	while (code - zero < 50 && isDigit(zero - 1)) zero -= 1
	return String((code - zero) % 10)
}
