/**
 * A font that readers' machines have, sized so that a line of the language takes the room that it takes in our font:
 * descriptors of `@font-face` in percent (CSS Fonts 5, 4.9 and 5.1).
 */
export interface LocalFace {
	readonly family: string
	/** Full names by which browsers find it. */
	readonly local: readonly string[]
	readonly weight: 400 | 700
	readonly sizeAdjust: number
	readonly ascentOverride: number
	readonly descentOverride: number
	readonly lineGapOverride: number
}

/** The font of one language: one variable file, weights 400 to 700. */
export interface Face {
	readonly family: string
	/** The first 16 hex digits of the SHA-256 of the file: its address, so that browsers may keep it for ever. */
	readonly hash: string
	readonly bytes: number
	/** What is shown until the font is there, best first. */
	readonly fallbacks: readonly LocalFace[]
	/** The same design where a reader has it installed. */
	readonly installed: string
}
