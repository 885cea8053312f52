import type { Galley } from '../article/galley.ts'
import type { Language } from '../language/language.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { type SearchTerms, termsOf } from '../search/terms-of.ts'

/** Terms with their galley, as long as that is remembered and the settings are the same: each commit asks for them again. */
const kept = new WeakMap<
	Galley,
	{ readonly newsroom: Newsroom; readonly language: string; readonly terms: SearchTerms }
>()

/** What readers find an article by. */
export function searchTerms(galley: Galley, newsroom: Newsroom, language: Language): SearchTerms {
	const known = knownTerms(galley, newsroom, language)
	if (known !== undefined) return known
	const terms = termsOf(galley, newsroom, language)
	keepSearchTerms(galley, newsroom, language, terms)
	return terms
}

/** True where they need not be made. */
export function hasSearchTerms(galley: Galley, newsroom: Newsroom, language: Language): boolean {
	return knownTerms(galley, newsroom, language) !== undefined
}

function knownTerms(galley: Galley, newsroom: Newsroom, { tag }: Language): SearchTerms | undefined {
	const known = kept.get(galley)
	return known?.newsroom === newsroom && known.language === tag ? known.terms : undefined
}

/** Keeps terms that were made elsewhere, together with the article's forms. */
export function keepSearchTerms(galley: Galley, newsroom: Newsroom, { tag }: Language, terms: SearchTerms): void {
	kept.set(galley, { newsroom, language: tag, terms })
}
