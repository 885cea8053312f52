/** A live article as the search knows it: partition `search#<language>`, sort `<date>#<story>`. */
export interface SearchEntry {
	readonly story: string
	readonly address: string
	readonly title: string
	readonly description: string
	/** ISO 8601, UTC; its month is that of the index. */
	readonly date: string
	/** Terms of its title, topics, section and authors, and those that only its text has; see `packTerms`. */
	readonly titleTerms: string
	readonly textTerms: string
}

/** What an article's row remembers of its entry: where it stands, and a hash of what it says. */
export interface SearchMark {
	readonly sort: string
	readonly hash: string
}

/** The month (UTC) of a moment, or of an entry's sort key: `yyyy-mm`. */
export function monthOf(instant: string): string {
	return instant.slice(0, 'yyyy-mm'.length)
}
