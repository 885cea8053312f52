/** What joins and turns the letters around it, and has no shape of its own: ZWNJ, ZWJ, soft hyphen, marks of direction. */
const shaping = /[\u00ad\u061c\u200c-\u200f\u2066-\u2069]/

/** Longest text in UTF-16 units that is looked at; the longest headline has some 300. */
const longest = 2000

/**
 * A text as it can be drawn on one line with these code points. Signs that no font has, such as emoji, are left out.
 * Empty when a letter or digit is missing: no words are better than words with holes.
 */
export function drawableWords(text: string, letters: ReadonlySet<number>): string {
	const line = text
		.slice(0, longest)
		.toWellFormed()
		.normalize('NFC')
		.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
	const has = (sign: string) => !isHidden(sign) && letters.has(sign.codePointAt(0) ?? 0)
	const signs = [...line]
	if (signs.some((sign) => /[\p{L}\p{N}]/u.test(sign) && !has(sign))) return ''
	const kept = signs.filter((sign) => has(sign) || shaping.test(sign) || sign === ' ')
	if (!kept.some((sign) => has(sign) && /\S/.test(sign))) return ''
	return kept.join('').replace(/ +/g, ' ').trim()
}

function isHidden(sign: string): boolean {
	return /\p{Default_Ignorable_Code_Point}/u.test(sign)
}
