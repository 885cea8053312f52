import { slugOf } from '../plan/slug.ts'

/** What an address pattern of Hugo may be made of (https://gohugo.io/configuration/permalinks/). */
export interface AddressParts {
	/** Folders below the contents: `['posts', '2024']`. */
	readonly folders: readonly string[]
	readonly fileName: string
	readonly slug: string | undefined
	readonly title: string
	readonly date: string | undefined
}

/** A step of an address as Hugo writes it: small letters, hyphens for spaces. */
export function step(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, '-').normalize('NFC')
}

/** The path of a page without language; nothing where a pattern has words that are not known here. */
export function hugoPath(pattern: string | undefined, parts: AddressParts, ugly: boolean): string | undefined {
	const name = step(parts.slug ?? parts.fileName)
	const path = pattern === undefined ? ['', ...parts.folders.map(step), name].join('/') : fill(pattern, parts)
	if (path === undefined) return undefined
	const whole = `/${path}`.replace(/\/{2,}/g, '/').replace(/\/$/, '')
	return ugly && pattern === undefined ? `${whole}.html` : `${whole}/`
}

function fill(pattern: string, { folders, fileName, slug, title, date }: AddressParts): string | undefined {
	const [year, month, day] = (date ?? '').slice(0, 10).split('-')
	const words: Readonly<Record<string, string | undefined>> = {
		year,
		month,
		day,
		section: step(folders[0] ?? ''),
		sections: folders.map(step).join('/'),
		slug: step(slug ?? slugOf(title, fileName)),
		title: slugOf(title, fileName),
		filename: step(fileName),
		contentbasename: step(fileName),
		slugorfilename: step(slug ?? fileName),
		slugorcontentbasename: step(slug ?? fileName),
	}
	let isKnown = true
	const path = pattern.replace(/:([a-z]+)(\[[^\]]*\])?/g, (_all, name: string) => {
		const word = words[name]
		if (word === undefined) isKnown = false
		return word ?? ''
	})
	return isKnown ? path : undefined
}
