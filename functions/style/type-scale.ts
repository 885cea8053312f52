import type { Script } from '../language/script.ts'

/** Size and line height in pixels, on a telephone and from 640 pixels on. */
type Size = readonly [narrow: readonly [number, number], wide: readonly [number, number]]

/** The sizes of a script, and its measure: what 60 to 75 of its letters take, in rem. */
export interface TypeScale {
	readonly headline: Size
	readonly heading: Size
	readonly standfirst: Size
	readonly text: Size
	readonly small: Size
	readonly measure: number
}

/**
 * Arabic letters hang and stand far from their line: they need six tenths more than their size, where Latin and Cyrillic
 * need a half. Headlines of scripts with marks above capitals (Ё, Й, İ, Ö) keep clear of the line before.
 */
const european: TypeScale = {
	headline: [
		[30, 36],
		[44, 51],
	],
	heading: [
		[23, 29],
		[27, 34],
	],
	standfirst: [
		[19, 28],
		[21, 31],
	],
	text: [
		[17, 27],
		[19, 31],
	],
	small: [
		[14, 21],
		[15, 22],
	],
	measure: 37,
}

const arabic: TypeScale = {
	headline: [
		[29, 44],
		[42, 62],
	],
	heading: [
		[23, 37],
		[27, 43],
	],
	standfirst: [
		[19, 33],
		[21, 37],
	],
	text: [
		[18, 33],
		[20, 36],
	],
	small: [
		[15, 25],
		[15, 25],
	],
	measure: 34,
}

/** Square signs: 35 to 40 of them are a good line. */
const square: TypeScale = {
	...european,
	headline: [
		[28, 40],
		[40, 56],
	],
	heading: [
		[22, 33],
		[26, 39],
	],
	standfirst: [
		[19, 33],
		[21, 37],
	],
	text: [
		[17, 31],
		[18, 33],
	],
	small: [
		[14, 23],
		[15, 25],
	],
	measure: 42,
}

/** The scale of each script. */
export const typeScales: Readonly<Record<Script, TypeScale>> = {
	Latn: { ...european, measure: 38 },
	Cyrl: { ...european, measure: 44 },
	Arab: arabic,
	Hebr: { ...european, measure: 34 },
	Deva: {
		...european,
		headline: [
			[28, 40],
			[40, 56],
		],
		heading: [
			[23, 35],
			[27, 41],
		],
		text: [
			[17, 30],
			[19, 34],
		],
		measure: 38,
	},
	Hans: square,
	Jpan: square,
}
