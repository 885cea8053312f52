import { markup } from './passage.ts'

/** Two quotation marks that belong together, and how many are open around them. */
export interface QuotePair {
	readonly open: number
	readonly close: number
	readonly depth: number
}

const marks = /["“”„‟«»]/g
const quotes = /["“”„‟«»‘’‚‹›「」『』]/
const letter = /[\p{L}\p{M}\p{N}\ufdd1]/u
const edgeBefore = /[\s([{—–/-]/
const edgeAfter = /[\s.,;:!?…)\]}—–/\-،؛؟।。、！？，]/
/** Deepest nesting that a sentence can be meant to have. */
const deepest = 4

/**
 * Pairs the double quotation marks of a passage by what stands beside them, whichever language they are of; nothing
 * where one has no partner. A mark behind a digit that closes nothing means inches or seconds. In scripts without spaces
 * straight marks take turns; between two Hebrew letters one is part of an abbreviation.
 */
export function pairQuotes(text: string, script: string): QuotePair[] | undefined {
	const pairs: QuotePair[] = []
	const open: number[] = []
	for (const { 0: mark, index } of text.matchAll(marks)) {
		const [before, after] = [beside(text, index, -1), beside(text, index, 1)]
		if (script === 'Hebr' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) continue
		const side = sideOf(mark, before, after, open.length > 0, script === 'Hans' || script === 'Jpan')
		if (side === 'open' && open.length < deepest) open.push(index)
		else if (side === 'close') {
			const start = open.pop()
			if (start !== undefined) pairs.push({ open: start, close: index, depth: open.length })
			else if (mark !== '"' || !/\p{Nd}/u.test(before)) return undefined
		} else return undefined
	}
	return open.length === 0 ? pairs : undefined
}

function sideOf(
	mark: string,
	before: string,
	after: string,
	isOpen: boolean,
	withoutSpaces: boolean,
): 'open' | 'close' | undefined {
	const opens = (before === '' || edgeBefore.test(before) || quotes.test(before)) && after !== '' && !/\s/.test(after)
	const closes = (after === '' || edgeAfter.test(after) || quotes.test(after)) && before !== '' && !/\s/.test(before)
	if (opens !== closes) return opens ? 'open' : 'close'
	if (mark === '„') return 'open'
	if (mark === '«' || mark === '»') return mark === '«' ? 'open' : 'close'
	if (opens) return isOpen ? 'close' : 'open'
	// An ending behind the closing mark: `"Koktem"ning`.
	if (isOpen && letter.test(after) && before !== '' && !/\s/.test(before)) return 'close'
	return withoutSpaces && !isOpen ? 'open' : undefined
}

/** The sign beside another; marks of emphasis and links are looked through, a few of them. */
function beside(text: string, index: number, step: 1 | -1): string {
	let at = index + step
	for (let most = 200; most > 0 && text[at] === markup; most--) at += step
	return text[at] ?? ''
}
