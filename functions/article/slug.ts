import { reservedSlugs } from './address.ts'

/** Longest slug in UTF-8 bytes: with its folders and `index.html` it still fits a file name on every system (255). */
export const slugBytes = 150

/**
 * Letters, marks and digits of any script, joined by single hyphens: `saxaul-aral`, `сексеуіл`. Upper case is refused,
 * because two addresses that differ only by case are one on half of the world's file systems.
 */
export function isSlug(text: string): boolean {
	return (
		/^[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*)*$/u.test(text) &&
		text === text.toLowerCase().normalize('NFC') &&
		Buffer.byteLength(text) <= slugBytes
	)
}

/** True when a slug would take an address that the site needs itself: a front, a year, a language. */
export function isReservedSlug(slug: string): boolean {
	return reservedSlugs.has(slug) || /^\d{4}$/.test(slug)
}

/** What a written slug could be: lower case, hyphens for all that is neither letter nor digit. */
export function nearestSlug(written: string): string {
	return (
		written
			.normalize('NFC')
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 60) || 'my-story'
	)
}
