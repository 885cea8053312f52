import { basename } from 'node:path/posix'
import { isStorable } from './storable-key.ts'

/** What a key of the manuscripts bucket holds. */
export type Place =
	| { readonly kind: 'manuscript'; readonly story: string; readonly languagePart: string; readonly key: string }
	| { readonly kind: 'shared'; readonly story: string; readonly key: string }
	| { readonly kind: 'photo'; readonly story: string; readonly name: string; readonly key: string }
	| { readonly kind: 'settings'; readonly file: SettingsFile; readonly key: string }
	| { readonly kind: 'unknown'; readonly why: 'unsafe' | 'elsewhere' | 'doubled' | 'type'; readonly key: string }

export type SettingsFile = 'site' | 'authors' | 'taxonomy' | 'theme' | 'words'

/** File endings that the photos function takes. */
export const photoEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const

/**
 * Says what an uploaded key is, from its name alone (metadata.md, “A story in the bucket”). A story of pages has
 * `pages/` before its name, so that a page and an article of one name stay two things.
 */
export function placeOf(key: string): Place {
	const steps = key.split('/')
	if (!isStorable(key) || /[\p{Cc}\\]/u.test(key)) return { kind: 'unknown', why: 'unsafe', key }
	const settings = /^(site|authors|taxonomy|theme|words)\.ya?ml$/.exec(key)?.[1]
	if (settings !== undefined) return { kind: 'settings', file: settings as SettingsFile, key }
	const name = basename(key)
	const root = steps[0]
	if (root !== 'articles' && root !== 'pages') return { kind: 'unknown', why: 'elsewhere', key }
	if (/\.(md|markdown)\.[a-z]{2,5}$/i.test(name)) return { kind: 'unknown', why: 'doubled', key }
	const prefix = root === 'pages' ? 'pages/' : ''
	if (/\.(md|markdown)$/i.test(name)) return manuscriptOf(key, steps, prefix)
	if (steps.length !== 3) return { kind: 'unknown', why: 'elsewhere', key }
	const story = prefix + steps[1]
	if (/^article\.ya?ml$/.test(name)) return { kind: 'shared', story, key }
	if (photoEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)))
		return { kind: 'photo', story, name, key }
	return { kind: 'unknown', why: 'type', key }
}

/** `<slug>/<lang>.md`, `<slug>/index.<lang>.md`, `<slug>.<lang>.md` and `<lang>/<slug>.md`. */
function manuscriptOf(key: string, steps: readonly string[], prefix: string): Place {
	const stem = basename(key).replace(/\.(md|markdown)$/i, '')
	const found = (story: string | undefined, languagePart: string | undefined): Place =>
		story && languagePart
			? { kind: 'manuscript', story: prefix + story, languagePart, key }
			: { kind: 'unknown', why: 'elsewhere', key }
	if (steps.length === 2) {
		const dot = stem.lastIndexOf('.')
		return found(stem.slice(0, Math.max(dot, 0)), stem.slice(dot + 1))
	}
	if (steps.length !== 3) return { kind: 'unknown', why: 'elsewhere', key }
	const folder = steps[1] ?? ''
	if (stem.startsWith('index.')) return found(folder, stem.slice('index.'.length))
	// `<lang>/<slug>.md` when the folder reads as a language and the file's name does not.
	if (looksLikeLanguage(folder) && !looksLikeLanguage(stem)) return found(stem, folder)
	return found(folder, stem)
}

/**
 * A language code as people write them in file names: two letters (or a three-letter code that is seen in newsrooms),
 * then a script or a region. Deliberately narrower than BCP 47, in which `sea-lion` is well formed.
 */
export function looksLikeLanguage(text: string): boolean {
	return /^([a-z]{2}|kaz|kir|uzb|tgk|tuk|aze|prs|pus|rus|eng|ukr|tur)([-_](latn|cyrl|arab|hans|hant|hebr|deva|jpan))?([-_]([a-z]{2}|\d{3}))?$/i.test(
		text,
	)
}
