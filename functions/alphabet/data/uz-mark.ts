import { uzLatnCases } from './uz-ending.ts'

/** The few words that end in oʻ, and the letters of a first name. */
const endsInO = /^(?:y?o|(?:be)?obro|ro.baro|guftugo|justujo|(?:xush|bad)ro)$/i

/** True where a mark behind a word is its last letter's. “ng” is an ending of many words, and of none with gʻ. */
export function endsInMark(word: string): boolean {
	return /(?<!n)g$/i.test(word) || endsInO.test(word)
}

/** The mark behind a name; behind o and g it looks like that of a letter. */
const mark = '(?:ʼ|(?<=[oO]|ng|NG|burg|BURG)ʻ)'
const inFull = String.raw`(\p{Lu}\p{L}{3,})${mark}(${uzLatnCases}|${uzLatnCases.toUpperCase()})`
const abbreviated = String.raw`(\p{Lu}{2,})${mark}(${uzLatnCases})`
const markedCase = new RegExp(`^(?:${inFull}|${abbreviated})$`, 'u')

/**
 * A name and its case without the mark between them: Tesla’ni, NATO’ga, Gonkong’da; nothing for another word. A native one has
 * fewer letters before its mark, or more than a case behind it: vaʼda, sanʼatga.
 */
export function withoutMark(word: string): string | undefined {
	const [, name, ending, short, itsEnding] = markedCase.exec(word) ?? []
	const stem = name ?? short
	return stem === undefined || endsInO.test(stem) ? undefined : `${stem}${ending ?? itsEnding}`
}
