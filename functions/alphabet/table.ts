/** What is written for the letters at one place of a word. */
export interface Step {
	/** How many letters of the source it stands for, at least one. */
	readonly take: number
	/** In small letters. */
	readonly write: string
}

/** The text on both sides of a word, as far as is looked. */
export interface Around {
	readonly before: string
	readonly after: string
}

/** One direction's rules: what a data file holds. All words in it are in small letters, in their standard spelling. */
export interface Table {
	/** A letter of the source alphabet: a word without one is left alone. */
	readonly letter: RegExp
	/** What the rules write for the letters at a place of a word in small letters. */
	step(word: string, at: number): Step
	/** Words that do not follow the rules, source to target. What a word begins with is enough: see `WordList`. */
	readonly words: Readonly<Record<string, string>>
	/** What may follow a short word of the list, or a kept name, as its ending; the whole of it. */
	readonly ending: RegExp
	/** Names that stay as they are in every newsroom. */
	readonly names: readonly string[]
	/** True for what is no word of this language: a word in small letters, as it is written, and what stands around it. */
	foreign(word: string, written: string, around: Around): boolean
	/** True where what looks like a Roman number is one, and no word. */
	isNumber(latin: string, around: Around): boolean
	/** A word with its apostrophes made one; as many characters as before. */
	tidy(word: string): string
	/** True where a mark behind this word belongs to it, unless it closes a quotation. */
	takesApostrophe(word: string): boolean
	/** A name with its ending, without the mark between them; nothing for any other word. Tesla’ni: Teslani. */
	joined(word: string): string | undefined
	/** Drops what a listed word loses before an ending: Uzbek's soft sign. */
	beforeEnding(written: string): string
	/** Capitals of the target alphabet. */
	upper(written: string): string
}
