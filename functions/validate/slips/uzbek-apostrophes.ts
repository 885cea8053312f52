import type { Edit, Slip, SlipCheck } from './slip.ts'

/** Whatever is typed for the two letters that no keyboard has; U+02BB and U+02BC themselves are right. */
const wrong = /['‘’`´ʹ′]/
const words = /\p{L}[\p{L}\p{M}'‘’`´ʹ′ʻʼ]*/gu
/** A sign that opens a quotation: after it one that ends a word may close it. */
const opening = /(?<![\p{L}\p{M}\p{N}])['‘’‚`](?=\p{L})/u
/** English and French words and names keep their own apostrophe: `McDonald's`, `I'd`, `Rock'n'Roll`, `O'Brien`, `L'Oréal`. */
const english = /(?:['’](?:s|re|ll|ve)|n['’]t)$|^(?:I|you|we|s?he|they|it|that|who)['’][dm]$|^o['’]clock|['’]n['’]/iu
const irish = /^O['’]\p{Lu}\p{Ll}/u
/** No word of Uzbek begins with one of its consonants and a sign, but for gʻ. */
const french = /^[bcdfhj-np-tv-z]['’]\p{L}/iu
/** A letter that the Uzbek alphabet lacks; `c` stands in it before `h` alone. */
const foreign = /[^a-vx-z'‘’`´ʹ′ʻʼ]|c(?!h)/iu
const ownSigns = [english, irish, french, foreign]

/**
 * Uzbek in Latin letters has two letters that look like apostrophes: U+02BB makes o and g the letters oʻ and gʻ, U+02BC
 * lengthens a vowel or parts two sounds. Other signs there break words in search, on a double click and at a line's end.
 */
export const uzbekApostrophes: SlipCheck = (text) => {
	if (!wrong.test(text)) return []
	const slips: Slip[] = []
	const quoted = text.search(opening)
	for (const { 0: run, index } of text.matchAll(words)) {
		if (!wrong.test(run) || ownSigns.some((keeps) => keeps.test(run))) continue
		const edits = editsOf(run, index, quoted !== -1 && quoted < index)
		const last = edits.at(-1)
		if (last === undefined) continue
		const found = run.slice(0, Math.max(last.end - index, wordEnd(run)))
		slips.push({ rule: 'uzbek-apostrophe', start: index, values: { found, fix: applied(found, index, edits) }, edits })
	}
	return slips
}

/** Where a run ends without the marks that follow its word; a pattern for that would take quadratic time. */
function wordEnd(run: string): number {
	let end = run.length
	while (end > 0 && wrong.test(run.charAt(end - 1))) end--
	return end
}

function editsOf(run: string, index: number, quoted: boolean): Edit[] {
	const edits: Edit[] = []
	for (let at = 1; at < run.length; at++) {
		const sign = run.charAt(at)
		if (!wrong.test(sign)) continue
		const ofLetter = /[oOgG]/.test(run.charAt(at - 1))
		const inside = /\p{L}/u.test(run.charAt(at - 1)) && /\p{L}/u.test(run.charAt(at + 1))
		const ends = at + 1 === run.length && ofLetter && !(quoted && /['’]/.test(sign))
		if (inside || ends) edits.push({ start: index + at, end: index + at + 1, write: ofLetter ? 'ʻ' : 'ʼ' })
	}
	return edits
}

function applied(word: string, index: number, edits: readonly Edit[]): string {
	const signs = [...word]
	for (const { start, write } of edits) signs[start - index] = write
	return signs.join('')
}
