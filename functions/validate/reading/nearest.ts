import { distance } from 'fastest-levenshtein'

/** The known word that is nearest to a written one, by edits; empty when none is within a third of its length. */
export function nearest(written: string, known: readonly string[]): string {
	const of = (word: string) => distance(written.toLowerCase(), word.toLowerCase())
	const best = known.toSorted((a, b) => of(a) - of(b))[0]
	return best !== undefined && of(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : ''
}
