/** ISO 15924 codes of the scripts that the language files use. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Hebr' | 'Deva' | 'Hans' | 'Jpan'

/** Letters of each script that follow each other: a text has a sixth as many of those. */
const runs: Readonly<Record<Script, RegExp>> = {
	Latn: /\p{Script=Latin}+/gu,
	Cyrl: /\p{Script=Cyrillic}+/gu,
	Arab: /\p{Script=Arabic}+/gu,
	Hebr: /\p{Script=Hebrew}+/gu,
	Deva: /\p{Script=Devanagari}+/gu,
	Hans: /\p{Script=Han}+/gu,
	Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
}

/** Letters of a script in a text, or of any where none is named; in UTF-16 units, as all lengths here. */
export function countLetters(text: string, script?: Script): number {
	let count = 0
	for (const run of text.match(script === undefined ? /\p{L}+/gu : runs[script]) ?? []) count += run.length
	return count
}

/** True for a word that begins with a letter of a script. */
export function isWordOf(word: string, script: Script): boolean {
	return word.search(runs[script]) === 0
}
