import { languageOf } from '../../functions/language/languages.ts'

/** Most languages of a header that are looked at. */
const most = 30

/**
 * The site's language that a reader's browser asks for (RFC 9110, 12.5.4), by exact tag, then by language and script:
 * a script the reader may not read is never chosen for them. Nothing when none fits; the chooser page then asks.
 */
export function chooseLanguage(header: string, site: readonly string[]): string | undefined {
	const wanted = header
		.split(',')
		.slice(0, most)
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().split(';')
			const quality = parameters
				.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
				.find((value) => value !== undefined)
			return { tag, quality: quality === undefined ? 1 : Number(quality) }
		})
		.filter(({ tag, quality }) => isTag(tag) && quality > 0)
		.toSorted((a, b) => b.quality - a.quality)
	for (const { tag } of wanted) {
		const found =
			site.find((candidate) => candidate.toLowerCase() === tag.toLowerCase()) ??
			site.find((candidate) => fits(tag, candidate))
		if (found !== undefined) return found
	}
	return undefined
}

/** Headers come from anywhere: what `Intl.Locale` would refuse with an exception is passed over. */
function isTag(text: string): boolean {
	if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(text)) return false
	try {
		return Intl.getCanonicalLocales(text).length === 1
	} catch {
		return false
	}
}

function fits(wanted: string, candidate: string): boolean {
	const asked = new Intl.Locale(wanted).maximize()
	const held = new Intl.Locale(candidate)
	const script = languageOf(candidate)?.script ?? held.maximize().script
	const same = script === asked.script || (asked.language === 'ja' && script === 'Jpan')
	return held.language === asked.language && same
}
