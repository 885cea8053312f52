import type { Language } from '../../language/language.ts'
import { pairQuotes, type QuotePair } from './pair-quotes.ts'
import { markup, thing } from './passage.ts'
import type { Slip, SlipCheck } from './slip.ts'

/** Pairs that are good use in a language too, beside those of its data file. */
const alsoRight: Readonly<Record<string, readonly string[]>> = {
	ar: ['«»', '“”', '”“'],
	az: ['«»'],
	de: ['»«'],
	es: ['“”'],
	he: ['„”', '“”', '„“'],
	ja: ['“”'],
	pt: ['«»'],
	'sr-Cyrl': ['„”', '„“', '»«'],
	'sr-Latn': ['„”', '„“', '»«'],
	tk: ['«»'],
	tr: ['«»'],
	ur: ['“”'],
	'uz-Latn': ['«»'],
}
/** Longest quotation that is told whole. */
const longestShown = 40
/** Pairs that many languages set inside others. */
const alsoInside = ['“”', '„“', '«»']

/** Straight quotation marks, and those of another language, where they pair up within the passage; each pair is a slip. */
export const foreignQuotes: SlipCheck = (text, language) => {
	if (!/["“”„‟«»]/.test(text)) return []
	return (pairQuotes(text, language.script) ?? [])
		.filter((pair) => !isRight(text, pair, language))
		.toSorted((a, b) => a.open - b.open)
		.map((pair) => slipOf(text, pair, language))
}

function slipOf(text: string, pair: QuotePair, { quotes }: Language): Slip {
	const { open, close, depth } = pair
	const [opening, closing] = depth % 2 === 0 ? [quotes[0], quotes[1]] : [quotes[2], quotes[3]]
	const inside = close - open > longestShown ? '…' : text.slice(open + 1, close)
	const words = inside.replaceAll(markup, '').replaceAll(thing, '…')
	return {
		rule: 'quotes-foreign',
		start: open,
		values: {
			found: `${text.charAt(open)}${words}${text.charAt(close)}`,
			fix: `${opening}${words}${closing}`,
		},
		edits: [
			{ start: open, end: open + 1, write: opening },
			{ start: close, end: close + 1, write: closing },
		],
	}
}

function isRight(text: string, { open, close, depth }: QuotePair, { tag, quotes }: Language): boolean {
	const pair = `${text.charAt(open)}${text.charAt(close)}`
	const [start, end, innerStart, innerEnd] = quotes.map((mark) => mark.trim())
	if (pair === `${start}${end}` || alsoRight[tag]?.includes(pair)) return true
	return depth > 0 && (pair === `${innerStart}${innerEnd}` || alsoInside.includes(pair))
}
