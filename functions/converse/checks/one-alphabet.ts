import { cyrillicLooks, latinLooks, latinOf, leet } from './alike-letters.ts'
import type { Sign } from './fold.ts'

const isLatin = (letter: string) => (letter >= 'a' && letter <= 'z') || /\p{sc=Latn}/u.test(letter)
/** Only those with a way into Latin: what is left of Cyrillic must not make a mixed word of a folded one. */
const isCyrillic = (letter: string) => latinOf.has(letter) && !isLatin(letter)

/**
 * Latin and Cyrillic words in one alphabet. A word wholly in one is transliterated. In a word of both, the letters of
 * the rarer alphabet are first taken for the ones they look like: `бaрсук` with a Latin a is барсук.
 */
export function toOneAlphabet(signs: readonly Sign[]): Sign[] {
	const out: Sign[] = []
	for (let start = 0; start < signs.length; ) {
		let end = start
		while (end < signs.length && belongs(signs, start, end)) end += 1
		if (end === start) end += 1
		spell(signs.slice(start, end), out)
		start = end
	}
	return out
}

/** Letters and digits make a word; so do `$` after them and `@` between them, so that a mention keeps its sign. */
function belongs(signs: readonly Sign[], start: number, place: number): boolean {
	const letter = signs[place]?.letter ?? ''
	if (isPlain(letter)) return true
	if (place === start) return false
	if (letter === '$') return true
	return letter === '@' && isPlain(signs[place + 1]?.letter ?? '')
}

function isPlain(letter: string): boolean {
	return isLatin(letter) || isCyrillic(letter) || /[0-9]/.test(letter)
}

function spell(word: readonly Sign[], out: Sign[]): void {
	const cyrillicLetters = word.filter(({ letter }) => isCyrillic(letter))
	const latinLetters = word.filter(({ letter }) => isLatin(letter))
	const hasLetters = cyrillicLetters.length + latinLetters.length > 0
	const mixed = cyrillicLetters.length > 0 && latinLetters.length > 0
	const toLatin = mixed && leansToLatin(latinLetters, cyrillicLetters)
	for (const sign of word) {
		let letter = hasLetters ? (leet.get(sign.letter) ?? sign.letter) : sign.letter
		if (mixed && toLatin) letter = latinLooks.get(letter) ?? letter
		if (mixed && !toLatin && letter === sign.letter) letter = looksCyrillic(sign) ?? letter
		const latin = latinOf.get(letter) ?? letter
		if (latin === sign.letter) out.push(sign)
		else for (const each of latin) out.push({ letter: each, cased: each, from: sign.from, to: sign.to })
	}
}

/** The alphabet with more letters that cannot be the other's; else the one with more letters. */
function leansToLatin(latinLetters: readonly Sign[], cyrillicLetters: readonly Sign[]): boolean {
	const onlyLatin = latinLetters.filter((sign) => looksCyrillic(sign) === undefined).length
	const onlyCyrillic = cyrillicLetters.filter(({ letter }) => !latinLooks.has(letter)).length
	return onlyLatin === onlyCyrillic ? latinLetters.length >= cyrillicLetters.length : onlyLatin > onlyCyrillic
}

function looksCyrillic({ cased, letter }: Sign): string | undefined {
	return cyrillicLooks.get(cased) ?? (letter === 'b' ? undefined : cyrillicLooks.get(letter))
}
