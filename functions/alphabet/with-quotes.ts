import type { Alphabet } from './alphabet.ts'

/** Quotation marks: opening, closing, opening inside, closing inside. */
type Quotes = readonly [string, string, string, string]

/**
 * An alphabet that sets quotation marks as readers of the other one know them: “kitob” becomes «китоб». Only in texts that have
 * the outer pair; single marks that are apostrophes as well are left as they are.
 */
export function withQuotes(alphabet: Alphabet, from: Quotes, to: Quotes): Alphabet {
	const marks = new Map<string, string>()
	for (const [at, mark] of from.entries()) if (!/['‘’]/.test(mark)) marks.set(mark, to[at] ?? mark)
	// What stands inside in the other alphabet's outer pair is inside there, too.
	for (const at of [0, 1]) if (!marks.has(to[at] ?? '')) marks.set(to[at] ?? '', to[at + 2] ?? '')
	const set = (text: string) => [...text].map((sign) => marks.get(sign) ?? sign).join('')
	const isQuoted = (text: string) => text.includes(from[0]) && text.includes(from[1])
	return {
		...alphabet,
		text: (text) => (isQuoted(text) ? set(alphabet.text(text)) : alphabet.text(text)),
		pieces(pieces) {
			const written = alphabet.pieces(pieces)
			return isQuoted(pieces.join('')) ? written.map(set) : written
		},
	}
}
