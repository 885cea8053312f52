/** A newsroom's own words, beside those of the house. */
export interface OwnWords {
	/** Names that stay as they are written, of one word or several: `Samsung`, `Al Jazeera`. */
	readonly keep?: readonly string[]
	/** Words with a spelling of their own, source form to target form: `konsert: концерт` is true of konsertda, too. */
	readonly words?: Readonly<Record<string, string>>
}

/** Rewrites texts of one language from one of its alphabets in another: deterministic, and bound to nothing outside. */
export interface Alphabet {
	readonly from: string
	readonly to: string
	/** One text. */
	text(text: string): string
	/** A running text that is cut into pieces (by markup, anywhere), as many pieces as came. */
	pieces(pieces: readonly string[]): string[]
}
