import type { Alphabet } from '../alphabet/alphabet.ts'
import type { Newsroom } from './newsroom.ts'
import type { Localized } from './site.ts'
import { siteAlphabets } from './site-alphabets.ts'

/**
 * The settings with their names in the alphabets that the newsroom has made by rules, wherever it gives none itself: what is
 * written in one of a language's alphabets is written in the other.
 */
export async function withMadeNames(newsroom: Newsroom): Promise<Newsroom> {
	const alphabets = await siteAlphabets(newsroom.site)
	if (alphabets.length === 0) return newsroom
	const all = <Texts extends Localized | undefined>(texts: Texts) => inAll(texts, alphabets)
	const { site, authors, taxonomy, theme } = newsroom
	return {
		theme,
		site: {
			...site,
			title: all(site.title),
			...(site.description !== undefined && { description: all(site.description) }),
			sections: mapValues(site.sections, all),
		},
		authors: mapValues(authors, ({ name, bio, ...author }) => ({
			...author,
			name: all(name),
			...(bio !== undefined && { bio: all(bio) }),
		})),
		taxonomy: { ...taxonomy, tags: mapValues(taxonomy.tags, all) },
	}
}

function inAll<Texts extends Localized | undefined>(texts: Texts, alphabets: readonly Alphabet[]): Texts {
	if (texts === undefined) return texts
	const made = alphabets.flatMap((alphabet): [string, string][] => {
		const text = texts[alphabet.to] === undefined ? texts[alphabet.from] : undefined
		return text === undefined ? [] : [[alphabet.to, alphabet.text(text)]]
	})
	return { ...texts, ...Object.fromEntries(made) }
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
	return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))
}
