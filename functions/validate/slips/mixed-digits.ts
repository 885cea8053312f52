import type { Language } from '../../language/language.ts'
import { rewritten, type SlipCheck } from './slip.ts'

/** The nought of each set of digits; the others follow it (Unicode, Nd). */
const noughts = { latn: 0x30, arab: 0x660, arabext: 0x6f0, deva: 0x966 } as const
type DigitSet = keyof typeof noughts

/** The set beside 0-9 that a language's readers write. */
const native: Readonly<Record<string, DigitSet>> = {
	ar: 'arab',
	fa: 'arabext',
	ps: 'arabext',
	ur: 'arabext',
	hi: 'deva',
}
const foreign = /[٠-٩۰-۹०-९]/
const numbers = /[0-9٠-٩۰-۹०-९][0-9٠-٩۰-۹०-९.,٫٬]*/g

/** Numbers with digits of two sets, and Arabic digits in Persian or Persian ones in Arabic: they look alike, all but three. */
export const mixedDigits: SlipCheck = (text, language) => {
	if (!foreign.test(text)) return []
	return [...text.matchAll(numbers)].flatMap(({ 0: run, index }) => {
		const number = withoutStop(run)
		const set = setOf(number, language)
		const fix = number.replace(/\p{Nd}/gu, (digit) => String.fromCodePoint(noughts[set] + worth(digit)))
		return fix === number ? [] : [rewritten('digits-mixed', index, number, fix)]
	})
}

/** A number without the stop or comma of its sentence; a pattern for that would take quadratic time. */
function withoutStop(run: string): string {
	let end = run.length
	while (end > 0 && '.,٫٬'.includes(run.charAt(end - 1))) end--
	return run.slice(0, end)
}

/** The set that a number is to be in: the one it is in, if that is one of the language's. */
function setOf(number: string, { tag, digits }: Language): DigitSet {
	const own = native[tag]
	const sets = [...new Set([...number].flatMap((sign) => (/\p{Nd}/u.test(sign) ? [digitSet(sign)] : [])))]
	const [only = 'latn'] = sets
	if (sets.length === 1) return own === undefined || only === 'latn' || !isOther(only, own) ? only : own
	return own !== undefined && (digits !== 'latn' || !sets.includes('latn')) ? own : 'latn'
}

/** True for the Arabic digits of Persian's neighbour; Devanagari in Persian is a quotation, not a slip. */
function isOther(set: DigitSet, own: DigitSet): boolean {
	return set !== own && set !== 'deva' && own !== 'deva'
}

function digitSet(digit: string): DigitSet {
	const code = digit.charCodeAt(0)
	if (code >= noughts.deva) return 'deva'
	if (code >= noughts.arabext) return 'arabext'
	return code >= noughts.arab ? 'arab' : 'latn'
}

function worth(digit: string): number {
	return digit.charCodeAt(0) - noughts[digitSet(digit)]
}
