import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of words that both texts have, or one of them. */
export interface Stretch {
	readonly text: string
	readonly is: 'same' | 'gone' | 'new'
}

/** A paragraph before and after: the same, changed word by word, gone (no `after`) or new (no `before`). */
export interface Pair {
	readonly before: readonly Stretch[] | undefined
	readonly after: readonly Stretch[] | undefined
	readonly isSame: boolean
}

/** Edits after which two texts count as different from there on, and the time for the words of one paragraph, in milliseconds. */
const mostEdits = 2_000
const mostTime = 100

/** Paragraphs as editors see them: the front matter as one, then what blank lines part. */
export function paragraphsOf(text: string): string[] {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/^---\n[\s\S]*?\n---\n/, '$&\n')
		.split(/\n[ \t]*\n+/)
		.filter((paragraph) => paragraph.trim() !== '')
}

/** What changed from one text to another, paragraph by paragraph and in each word by word. */
export function compareTexts(before: string, after: string): Pair[] {
	const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
	const changes = diffArrays(old, now, { maxEditLength: mostEdits }) ?? [
		{ value: old, removed: true, added: false },
		{ value: now, removed: false, added: true },
	]
	const pairs: Pair[] = []
	for (let at = 0; at < changes.length; at++) {
		const [change, following] = [changes[at], changes[at + 1]]
		if (change === undefined) break
		const { value, removed, added } = change
		if (removed && following?.added === true) {
			pairs.push(...pairUp(value, following.value))
			at++
		} else if (removed) pairs.push(...pairUp(value, []))
		else if (added) pairs.push(...pairUp([], value))
		else pairs.push(...value.map(unchanged))
	}
	return pairs
}

function pairUp(old: readonly string[], now: readonly string[]): Pair[] {
	return Array.from({ length: Math.max(old.length, now.length) }, (_, at): Pair => compareBlocks(old[at], now[at]))
}

/** One paragraph before and after, word by word. */
export function compareBlocks(before: string | undefined, after: string | undefined): Pair {
	if (before === undefined || after === undefined)
		return {
			before: before === undefined ? undefined : [{ text: before, is: 'gone' }],
			after: after === undefined ? undefined : [{ text: after, is: 'new' }],
			isSame: false,
		}
	const words = diffWordsWithSpace(before, after, { timeout: mostTime }) ?? [
		{ value: before, removed: true, added: false },
		{ value: after, removed: false, added: true },
	]
	const stretches = words.map(
		({ value, added, removed }): Stretch => ({
			text: value,
			is: added ? 'new' : removed ? 'gone' : 'same',
		}),
	)
	return {
		before: stretches.filter(({ is }) => is !== 'new'),
		after: stretches.filter(({ is }) => is !== 'gone'),
		isSame: false,
	}
}

function unchanged(text: string): Pair {
	const words: Stretch[] = [{ text, is: 'same' }]
	return { before: words, after: words, isSame: true }
}
