/** Most bytes of UTF-8 that a comment may come with. */
const mostBytes = 12_000

/** Most marks above and below one letter. Vocalised Hebrew, Arabic and Vietnamese have four; zalgo has dozens. */
const mostMarks = 8

/**
 * What cannot be seen, and does nothing that a language needs: controls, halves of surrogate pairs, noncharacters, the
 * signs of annotations, and what Unicode lets a font ignore (bidi embeddings, overrides and isolates, zero-width space,
 * word joiner, BOM, soft hyphen, Hangul fillers, tags). Not: variation selectors, ZWNJ, ZWJ, LRM, RLM, ALM.
 */
const unseen =
	/[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffc]--[\n\u061c\u200c-\u200f\p{Variation_Selector}]]/v

/** Tags spell the region of a flag such as Scotland's; elsewhere they are text that hides from moderators. */
const flag = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/v

const flagOrUnseen = new RegExp(`(${flag.source})|${unseen.source}`, 'gv')

/** What follows a letter without a place of its own. */
const tail = /[\p{M}\u061c\u200c-\u200f]+/gu

/** ZWNJ and ZWJ: Persian and Hindi spell with them, emoji are glued by them. */
const joiners = '\u200c\u200d'

/**
 * LRM, RLM and ALM. They are kept, ALM too: they work as one letter of their direction would, so unlike an override
 * they cannot reach beyond their place, and Arabic dates and "C++" at a line's end are written with them.
 */
const directions = '\u200e\u200f\u061c'

/**
 * What is kept of what somebody typed: NFC, without what `unseen` names, with 8 marks on a letter at most, one space
 * between words and one empty line between paragraphs. `one` makes a single line of it. Purifying twice changes
 * nothing more. The result has no more bytes of UTF-8 than the text in NFC, which has at most three times the bytes typed.
 */
export function purify(text: string, lines: 'one' | 'many'): string {
	const kept = withoutUnseen(withPlainBreaks(text))
		.split('\n')
		.map((line) => line.replace(/\p{Zs}+/gu, oneSpace).trim())
		.map((line) => line.replace(/[\p{Zs}\u200c\u200d]+$/u, ''))
	return lines === 'one'
		? kept.filter((line) => line !== '').join(' ')
		: kept
				.join('\n')
				.replace(/\n{3,}/g, '\n\n')
				.trim()
}

/**
 * True when a text must go back to its writer: more than 12,000 bytes of UTF-8, or more than a quarter of its
 * characters (and 20 at least) would be lost. Spaces and line breaks that `purify` joins do not count as lost.
 */
export function isTooHeavy(raw: string): boolean {
	if (Buffer.byteLength(raw) > mostBytes) return true
	const typed = withPlainBreaks(raw)
	const before = codePoints(typed.normalize('NFC'))
	const lost = before - codePoints(withoutUnseen(typed))
	return lost >= 20 && lost * 4 > before
}

/** Every line break as LF. A tab and the empty Braille cell, which looks like a space, as spaces. */
function withPlainBreaks(text: string): string {
	return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[\t\u2800]/g, ' ')
}

function withoutUnseen(text: string): string {
	return text
		.replace(flagOrUnseen, (_, kept: string | undefined) => kept ?? '')
		.normalize('NFC')
		.replace(tail, lighten)
		.normalize('NFC')
}

/** A tail with a bounded number of marks, and unseen signs only where they touch something seen, never two in a row. */
function lighten(signs: string, from: number, whole: string): string {
	const seen = (place: number) => /\S/.test(whole.charAt(place))
	let marks = 0
	let kept = ''
	for (const sign of signs) {
		const before = kept === '' ? from > 0 && seen(from - 1) : !(joiners + directions).includes(kept.slice(-1))
		if (joiners.includes(sign)) kept += before ? sign : ''
		else if (directions.includes(sign)) kept += before || (kept === '' && seen(from + signs.length)) ? sign : ''
		else if (/\p{Variation_Selector}/u.test(sign)) kept += before && kept === '' ? sign : ''
		else if ((marks += 1) <= mostMarks) kept += sign
	}
	return kept
}

/** No-break spaces and the wide space of Chinese and Japanese stay when they stand alone. */
function oneSpace(run: string): string {
	return run === '\u00a0' || run === '\u202f' || run === '\u3000' ? run : ' '
}

function codePoints(text: string): number {
	let count = 0
	for (const _ of text) count += 1
	return count
}
