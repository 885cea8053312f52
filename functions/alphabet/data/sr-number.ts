import { isPlainNumber } from '../roman.ts'
import type { Around } from '../table.ts'

/** Another number follows: “I, II i III razred”, “I–IV”. */
const beforeAnother = /^(?:[ \u00a0]?[-–—][ \u00a0]?|(?:,| i)[ \u00a0])[IVX]+(?!\p{L})/u
/** “Petar I”: a word, and neither the end of a sentence nor an opening quotation mark. */
const behindWord = /\p{L}[ \u00a0]$/u
/** “I. Marković” */
const asInitial = /^\.[ \u00a0]?\p{Lu}/u
const wordBefore = /([\p{L}\p{M}]+)[ \u00a0,–—-]{1,3}$/u
const wordAfter = /^[ \u00a0,–—-]{1,3}([\p{L}\p{M}]+)/u
/** Numbers that are no words of Serbian, so that they shout nothing. */
const onlyNumber = /^(?:V|X|(?!(?:LI|VI|CI)$)[IVXLC]{2,})$/

/** What looks like a Roman number in Serbian and is often a word: I is “and”, VI “you”, LI a particle. */
export function isSerbianNumber(latin: string, around: Around): boolean {
	if (latin === 'LI') return false
	if (latin === 'VI' || latin === 'CI') return !isShouted(around)
	if (latin.length > 1) return true
	const { before, after } = around
	const isCounted = behindWord.test(before) && !asInitial.test(after)
	if (latin !== 'I') return isCounted || isPlainNumber(latin, around)
	if (beforeAnother.test(after) || (before.endsWith('(') && after.startsWith(')'))) return true
	return isCounted && !isShouted(around)
}

/** True among words in capitals, where every word looks like a number that is spelled with its letters. */
function isShouted({ before, after }: Around): boolean {
	const beside = [wordBefore.exec(before)?.[1], wordAfter.exec(after)?.[1]].filter(
		(word) => word !== undefined && !onlyNumber.test(word),
	)
	return beside.length > 0 && beside.every((word) => word === word?.toUpperCase())
}
