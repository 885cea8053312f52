import type { Colour, Palette } from './palette.ts'

/** Colours that stand on one another, and the contrast that readers need: 4.5 for text (WCAG 2.2, 1.4.3). */
const pairs: readonly (readonly [Colour, Colour, number])[] = [
	['ink', 'paper', 4.5],
	['ink', 'box', 4.5],
	['soft', 'paper', 4.5],
	['soft', 'box', 4.5],
	['link', 'paper', 4.5],
	['link', 'box', 4.5],
	['mark', 'paper', 4.5],
]

/** A pair of colours that cannot be told apart well enough. */
export interface Faint {
	readonly front: Colour
	readonly ground: Colour
	readonly ratio: number
	readonly least: number
}

/** The pairs of a palette that readers could not read. */
export function faintPairs(palette: Palette): Faint[] {
	return pairs.flatMap(([front, ground, least]) => {
		const ratio = contrast(palette[front], palette[ground])
		return ratio < least ? [{ front, ground, ratio, least }] : []
	})
}

/** Contrast of two colours (`#rrggbb`), 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
	const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
	return (brighter + 0.05) / (darker + 0.05)
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
