import type { Alphabet } from '../alphabet/alphabet.ts'
import { siteLanguage } from './newsroom.ts'
import type { Site } from './site.ts'

const opened = new WeakMap<object, Promise<readonly Alphabet[]>>()

/**
 * The alphabets that a newsroom has made by rules, with its own words and the quotation marks of each; opened once for its
 * settings. Most newsrooms have one alphabet a language: the rules are not loaded for those.
 */
export async function siteAlphabets({ alphabets }: Pick<Site, 'alphabets'>): Promise<readonly Alphabet[]> {
	if (alphabets === undefined) return []
	const found = opened.get(alphabets) ?? openAll(alphabets)
	opened.set(alphabets, found)
	return found
}

async function openAll(alphabets: NonNullable<Site['alphabets']>): Promise<readonly Alphabet[]> {
	const { openAlphabet } = await import('../alphabet/open-alphabet.ts')
	const { withQuotes } = await import('../alphabet/with-quotes.ts')
	return Promise.all(
		Object.entries(alphabets).map(async ([to, { from, keep = [], words = {} }]) =>
			withQuotes(await openAlphabet(from, to, { keep, words }), siteLanguage(from).quotes, siteLanguage(to).quotes),
		),
	)
}
