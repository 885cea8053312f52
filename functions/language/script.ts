/** ISO 15924 codes of the scripts that the language files use. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Hebr' | 'Deva' | 'Hans' | 'Jpan'

/** The letters of each script. */
export const scriptLetters: Readonly<Record<Script, RegExp>> = {
	Latn: /\p{Script=Latin}/gu,
	Cyrl: /\p{Script=Cyrillic}/gu,
	Arab: /\p{Script=Arabic}/gu,
	Hebr: /\p{Script=Hebrew}/gu,
	Deva: /\p{Script=Devanagari}/gu,
	Hans: /\p{Script=Han}/gu,
	Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
}
