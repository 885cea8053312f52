import { atLeast, type Check } from './check.ts'
import { findWords } from './word-list.ts'

/** A word of the newsroom's list, in whatever spelling, makes a moderator look, even where comments appear at once. */
export const checkWords: Check = (draft, { wordList }) => {
	const found = findWords(`${draft.name}\n${draft.text}`, wordList)
	if (found.length === 0) return draft
	return { ...atLeast(draft, 'SYSTEM_WITHHELD'), words: [...new Set(found.map(({ word }) => word))] }
}
