/** Files into which a month's terms are divided: of each month a reader's word needs one. */
export const bucketCount = 8

/** The file of a term, from its first two letters: what begins alike stands together. */
export function bucketOf(term: string): number {
	return (term.charCodeAt(0) * 3 + (term.charCodeAt(1) || 0) * 5 + ((term.charCodeAt(1) || 0) >> 3)) % bucketCount
}
