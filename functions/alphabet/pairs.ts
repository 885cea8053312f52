/** A pair of alphabets between which Tilmash has rules. */
export interface AlphabetPair {
	readonly from: string
	readonly to: string
	/** True where the target alphabet is not settled yet: a text in it should never be a story's only form. */
	readonly experimental: boolean
}

/** The pairs that have rules, one a direction. Holds no tables: any function may import it. */
export const alphabetPairs: readonly AlphabetPair[] = [
	{ from: 'uz-Latn', to: 'uz-Cyrl', experimental: false },
	{ from: 'uz-Cyrl', to: 'uz-Latn', experimental: false },
	{ from: 'sr-Latn', to: 'sr-Cyrl', experimental: false },
	{ from: 'sr-Cyrl', to: 'sr-Latn', experimental: false },
	{ from: 'kk', to: 'kk-Latn', experimental: true },
]

/** True where a text in one language tag can be rewritten in the alphabet of the other. */
export function hasRules(from: string, to: string): boolean {
	return alphabetPairs.some((pair) => pair.from === from && pair.to === to)
}
