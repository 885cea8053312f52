import { distance } from 'fastest-levenshtein'

/** Longest word for which a near one is looked for: longer ones are no slips of the finger. */
const longest = 60

/** The known word that is nearest to a written one, by edits; empty when none is within a third of its length. */
export function nearest(written: string, known: readonly string[]): string {
	if (written.length > longest) return ''
	const lower = written.toLowerCase()
	let best = { word: '', edits: Number.POSITIVE_INFINITY }
	for (const word of known) {
		const edits = distance(lower, word.toLowerCase())
		if (edits < best.edits) best = { word, edits }
	}
	return best.edits <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : ''
}

/** `nearest` for a message in which something has to stand. */
export function nearestOrNone(written: string, known: readonly string[]): string {
	return nearest(written, known) || '—'
}
