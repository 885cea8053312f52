/**
 * Sorted terms in one string. Before each stands a capital that says how many letters it has in common with the one before
 * (`A` none, `B` one …): terms are folded, so they have no capital themselves. `AaralCsu` is `aral`, `arsu`.
 */
export function packTerms(terms: readonly string[]): string {
	let before = ''
	let packed = ''
	for (const term of terms.toSorted()) {
		let shared = 0
		while (shared < mostShared && shared < term.length && term[shared] === before[shared]) shared++
		packed += String.fromCharCode(capitalA + shared) + term.slice(shared)
		before = term
	}
	return packed
}

/** The terms of such a string. */
export function unpackTerms(packed: string): string[] {
	let before = ''
	return Array.from(packed.matchAll(/([A-G])([^A-G]*)/g), ([, capital = 'A', rest = '']) => {
		before = before.slice(0, capital.charCodeAt(0) - capitalA) + rest
		return before
	})
}

const capitalA = 65
/** A term has six letters at most: `G`. */
const mostShared = 6
