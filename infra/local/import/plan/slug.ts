import { looksLikeLanguage } from '../../../../functions/article/place.ts'
import { isReservedSlug, isSlug, slugBytes } from '../../../../functions/article/slug.ts'

/** Room that is left for `-story` and a number behind a name. */
const room = slugBytes - 20

/** A name as a slug in its own letters: `Нан пеші 2` is `нан-пеші-2`. The fallback where no letter is left. */
export function slugOf(name: string, fallback: string): string {
	const words = name
		.normalize('NFC')
		.toLowerCase()
		.normalize('NFC')
		.replace(/['’ʼʻ]/g, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/(^|-)\p{M}+/gu, '$1')
	let slug = ''
	for (const letter of words) {
		if (Buffer.byteLength(slug) + Buffer.byteLength(letter) > room) break
		slug += letter
	}
	slug = slug.replace(/-+/g, '-').replace(/^-|-$/g, '')
	return isSlug(slug) ? slug : fallback
}

/** A slug that a story's folder may have: neither an address of the site's own nor a language. */
export function folderOf(name: string, fallback: string): string {
	const slug = slugOf(name, fallback)
	return isReservedSlug(slug) || looksLikeLanguage(slug) ? `${slug}-story` : slug
}
