/** A listed word at the beginning of another, and what is written for it. */
export interface ListedWord {
	readonly source: string
	readonly target: string
}

/** From this length on a listed word is taken for what a longer word begins with, whatever follows: `konsert…`. */
const longEnough = 6
/** Words are kept under their first letters. */
const sharedLetters = 2

/** Words with a spelling of their own, found in what they begin. */
export class WordList {
	readonly #byStart = new Map<string, (ListedWord & { readonly begins: boolean })[]>()
	readonly #ending: RegExp

	/** @param words source to target, in small letters, `injek*` for a short beginning @param ending what may follow a short word */
	constructor(words: Readonly<Record<string, string>>, ending: RegExp) {
		this.#ending = ending
		const sorted = Object.entries(words).sort(([a], [b]) => b.length - a.length)
		for (const [key, target] of sorted) {
			const source = key.replace(/\*$/, '')
			const start = source.slice(0, sharedLetters)
			const list = this.#byStart.get(start) ?? []
			list.push({ source, target, begins: key !== source || source.length >= longEnough })
			this.#byStart.set(start, list)
		}
	}

	/**
	 * The longest listed word with which a word (in small letters) begins. A short one counts only where nothing but an
	 * ending follows: `rol` is in rolni, not in rolik.
	 */
	find(word: string): ListedWord | undefined {
		return this.#byStart
			.get(word.slice(0, sharedLetters))
			?.find(
				({ source, begins }) => word.startsWith(source) && (begins || this.#ending.test(word.slice(source.length))),
			)
	}
}
