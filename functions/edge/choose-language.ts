import { scriptOf } from './scripts.ts'

/** Most languages of a header that are looked at, and the most letters of one. */
const most = 30
const longest = 60

/**
 * The site's language that a reader's browser asks for (RFC 9110, 12.5.4), by exact tag, then by language and script:
 * a script the reader may not read is never chosen for them. Nothing when none fits; the chooser page then asks.
 */
export function chooseLanguage(header: string, site: readonly string[]): string | undefined {
	let chosen: string | undefined
	let weight = 0
	const parts = header
		.slice(0, most * longest)
		.split(',')
		.slice(0, most)
	parts.forEach((part) => {
		const wanted = readPart(part)
		// Only what weighs more: of two with the same weight the first is meant.
		if (wanted === undefined || wanted.weight <= weight) return
		const found = bestOf(wanted.tag, site)
		if (found === undefined) return
		chosen = found
		weight = wanted.weight
	})
	return chosen
}

/** `kk-KZ;q=0.9`, with the tag in small letters and without extensions; nothing when it is no tag or not wanted. */
function readPart(part: string): { readonly tag: string; readonly weight: number } | undefined {
	const parameters = part.trim().split(';')
	const tag = (parameters[0] ?? '')
		.trim()
		.toLowerCase()
		.replace(/-[a-z0-9]-.*$/, '')
	const quality = parameters.slice(1).find((parameter) => /^\s*q\s*=/.test(parameter))
	const weight = quality === undefined ? 1 : Number(quality.slice(quality.indexOf('=') + 1))
	return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) && weight > 0 && weight <= 1 ? { tag, weight } : undefined
}

function bestOf(wanted: string, site: readonly string[]): string | undefined {
	const language = wanted.split('-')[0]
	return (
		site.find((candidate) => candidate.toLowerCase() === wanted) ??
		site.find((candidate) => {
			const held = candidate.toLowerCase()
			return held.split('-')[0] === language && scriptOf(held) === scriptOf(wanted)
		})
	)
}
