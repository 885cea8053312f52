import { LRUCache } from 'lru-cache'

/** Characters of rows whose values are kept; as objects in memory they take about five times as much. */
const mostCharacters = 8_000_000

/**
 * The values of rows by their revision. A revision is given once and never to another value, so whoever else writes the
 * table, what is kept is right. All readers share a value: it is frozen, so that none can change it under the others.
 */
export class RowValues {
	readonly #kept = new LRUCache<string, { readonly value: unknown }>({ maxSize: mostCharacters })

	/** The value of a revision; `read` gives its JSON where it is not known. */
	valueOf(revision: string, read: () => string): unknown {
		const kept = this.#kept.get(revision)
		if (kept !== undefined) return kept.value
		const text = read()
		const value: unknown = deepFreeze(JSON.parse(text))
		this.#kept.set(revision, { value }, { size: text.length + 1 })
		return value
	}
}

/** Freezes what JSON can say. A row was written by us, so it is no deeper than its types. */
function deepFreeze<Value>(value: Value): Value {
	if (typeof value !== 'object' || value === null) return value
	for (const part of Object.values(value)) deepFreeze(part)
	return Object.freeze(value)
}
