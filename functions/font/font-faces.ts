import type { Language } from '../language/language.ts'
import type { Face, LocalFace } from './face.ts'
import { faces } from './faces.ts'

/** What a page needs for its language's font. */
export interface FontFaces {
	/** `@font-face` rules for the page's style sheet. */
	readonly css: string
	/** Addresses of fonts to preload (`as=font`, `crossorigin`). */
	readonly preload: readonly string[]
	/** The value of `font-family` for text. */
	readonly family: string
}

/**
 * The font of a language, or nothing where its readers' systems have better ones than we could send. A browser shows
 * the font only if it comes within about 100 ms (`font-display: optional`, CSS Fonts 4, 4.9), else from the next page on:
 * nothing ever jumps, and a slow connection waits for nothing. There is no italic: a second file would double the bytes
 * for a few words, so browsers slant this one.
 */
export function fontFaces(language: Language): FontFaces | undefined {
	const face = faces.get(language.tag)
	if (face === undefined) return undefined
	const address = `/${fontKey(face)}`
	const own = `@font-face{font-family:"${face.family}";src:url(${address}) format("woff2");font-weight:400 700;font-display:optional}`
	const families = new Set([face.family, ...face.fallbacks.map(({ family }) => family), face.installed])
	return {
		css: own + face.fallbacks.map(localRule).join(''),
		preload: [address],
		family: [...[...families].map((family) => `"${family}"`), 'serif'].join(','),
	}
}

/** Where a font stands in the site's bucket. */
export function fontKey({ hash }: Face): string {
	return `assets/${hash}.woff2`
}

function localRule(face: LocalFace): string {
	const { family, local, weight, sizeAdjust, ascentOverride, descentOverride, lineGapOverride } = face
	const names = local.map((name) => `local("${name}")`).join(',')
	return `@font-face{font-family:"${family}";src:${names};font-weight:${weight};size-adjust:${sizeAdjust}%;ascent-override:${ascentOverride}%;descent-override:${descentOverride}%;line-gap-override:${lineGapOverride}%}`
}
