import { languageOf, languages } from '../language/languages.ts'
import { nearest } from '../problem/nearest.ts'
import { fileStart, type Problem, problem } from '../problem/problem.ts'

/** Country codes that people write for languages, and codes of other languages that are near misses. */
const traps: Readonly<Record<string, readonly string[]>> = {
	kz: ['kk'],
	kg: ['ky'],
	ua: ['uk'],
	cn: ['zh-Hans'],
	tj: ['tg'],
	tm: ['tk'],
	ir: ['fa'],
	jp: ['ja'],
	il: ['he'],
	iw: ['he'],
	sa: ['ar'],
	af: ['fa-AF', 'ps'],
	pk: ['ur'],
	in: ['hi'],
	gb: ['en'],
	us: ['en'],
	br: ['pt'],
	uz: ['uz-Latn', 'uz-Cyrl'],
	sr: ['sr-Latn', 'sr-Cyrl'],
}

/** The canonical tag that a file's name means, if the site has it; and what has to be said about how it is written. */
export function readLanguage(
	part: string,
	siteLanguages: readonly string[],
): { tag: string | undefined; problems: Problem[] } {
	const refuse = (found: Problem) => ({ tag: undefined, problems: [found] })
	const listed = siteLanguages.join(', ')
	const canonical = canonicalTag(part)
	if (canonical !== undefined && siteLanguages.includes(canonical)) {
		const problems =
			part === canonical ? [] : [problem('language-spelling', fileStart, { found: part, tag: canonical })]
		return { tag: canonical, problems }
	}
	const meant = meantBy(part).filter((tag) => siteLanguages.includes(tag) || meantOnce(part))
	if (meant.length > 0) return refuse(problem('language-trap', fileStart, { found: part, meant: meant.join(' / ') }))
	if (canonical !== undefined && languageOf(canonical) !== undefined)
		return refuse(problem('language-unlisted', fileStart, { found: canonical, listed }))
	return refuse(
		problem('language-unknown', fileStart, { found: part, nearest: nearest(part, siteLanguages) || listed }),
	)
}

/** The languages that people mean by a country's code, or by one that is short of its script. */
export function meantBy(part: string): readonly string[] {
	const code = part.toLowerCase()
	return Object.hasOwn(traps, code) ? (traps[code] ?? []) : []
}

/** True for a code that means nothing else: no language file has it. */
function meantOnce(part: string): boolean {
	return !languages.some(({ tag }) => tag === part.toLowerCase())
}

/** A tag in its canonical spelling, `_` understood as `-`; nothing when it is no tag at all. */
export function canonicalTag(text: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0]
	} catch {
		return undefined
	}
}
