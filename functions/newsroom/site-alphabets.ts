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

interface Opened {
	readonly openAlphabet: typeof import('../alphabet/open-alphabet.ts').openAlphabet
	readonly withQuotes: typeof import('../alphabet/with-quotes.ts').withQuotes
}

let rules: Opened | undefined

async function openRules(): Promise<Opened> {
	if (rules !== undefined) return rules
	const { openAlphabet } = await import('../alphabet/open-alphabet.ts')
	const { withQuotes } = await import('../alphabet/with-quotes.ts')
	rules = { openAlphabet, withQuotes }
	return rules
}

async function openAll(alphabets: NonNullable<Site['alphabets']>): Promise<readonly Alphabet[]> {
	const { openAlphabet, withQuotes } = await openRules()
	return Promise.all(
		Object.entries(alphabets).map(async ([to, { from, keep = [], words = {} }]) =>
			withQuotes(await openAlphabet(from, to, { keep, words }), siteLanguage(from).quotes, siteLanguage(to).quotes),
		),
	)
}
