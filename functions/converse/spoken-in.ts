import type { Language } from '../language/language.ts'
import { countLetters } from '../language/script.ts'

/** Letters of a text that are looked at, and fewer than which tell nothing. */
const [most, least] = [2_000, 4]

/**
 * The language that a comment seems to be in, when it is not the page's: a tag of the site's languages, or empty for one that
 * the site has not. Null when it is the page's, or cannot be told: a wrong guess is worse for a screen reader than none.
 */
export function spokenIn(text: string, page: Language, site: readonly Language[]): string | null {
	const looked = text.slice(0, most).toLowerCase()
	const letters = countLetters(looked)
	if (letters < least) return null
	const share = ({ script }: Language) => countLetters(looked, script) / letters
	const words = looked.match(/[\p{L}\p{M}ʻʼ'’]+/gu) ?? []
	const score = (language: Language) => share(language) * (tellTales(language, looked) + commonWords(language, words))
	const others = site.filter(({ tag }) => tag !== page.tag)
	if (share(page) > 0.5) {
		const best = others.toSorted((a, b) => score(b) - score(a))[0]
		return best !== undefined && score(best) >= 3 && score(best) > 2 * score(page) ? best.tag : null
	}
	const possible = others.filter((language) => share(language) > 0.5).toSorted((a, b) => score(b) - score(a))
	const [first, second] = possible
	if (first === undefined) return ''
	return second === undefined || score(first) > score(second) ? first.tag : ''
}

/** Letters that others of its script have not. */
function tellTales({ tellTales: own }: Language, text: string): number {
	return [...text].filter((letter) => own.includes(letter)).length
}

function commonWords({ commonWords: own }: Language, words: readonly string[]): number {
	const known = new Set(own)
	return words.filter((word) => known.has(word)).length
}
