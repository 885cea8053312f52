import { readdirSync, readFileSync } from 'node:fs'
import { searchKey, searchMonthKey } from '../../functions/catalogue/keys.ts'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import type { Catalogue, RowWrite } from '../../functions/ports/catalogue.ts'
import { keysIn } from '../../functions/search/fold.ts'
import { monthOf, type SearchEntry } from '../../functions/search/search-entry.ts'
import { packTerms } from '../../functions/search/term-list.ts'

/** Different words of a story of 500 words, as those of content/ have. */
const words = 270

/** Numbers that look drawn and are always the same (mulberry32). */
function drawing(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}

/** Keys of the sample stories, and 12,000 more made of their halves: as many as a newspaper uses in some months. */
function vocabulary(language: string): string[] {
	const folder = new URL('../../content/articles/', import.meta.url)
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith(`${language}.md`),
	)
	const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n')
	const known = keysIn(siteLanguage(language))(text)
	const draw = drawing(1)
	const one = () => known[Math.floor(draw() * known.length)] ?? ''
	const made = Array.from({ length: 12_000 }, () => one().slice(0, 3) + one().slice(-3))
	return [...new Set([...known, ...made])]
}

/** Stories that differ from each other; after them the archive begins again with other names and dates. */
const differing = 300

/** Entries of so many stories, spread over so many months; a few words are in most of them, most words in a few. */
export function entriesOf(stories: number, { language = 'en', months = 36 } = {}): SearchEntry[] {
	const known = vocabulary(language)
	const draw = drawing(2)
	// As Zipf found: the word of rank n comes up in proportion to 1/n.
	const word = () => known[Math.floor(known.length ** draw()) - 1] ?? ''
	const texts = Array.from({ length: Math.min(stories, differing) }, () => {
		const text = new Set<string>()
		while (text.size < words) text.add(word())
		return { titleTerms: packTerms([...text].slice(0, 14)), textTerms: packTerms([...text].slice(14)) }
	})
	return Array.from({ length: stories }, (_story, at) => {
		const [month, place] = [at % months, Math.floor(at / months)]
		return {
			story: `archive-${at}`,
			address: `/${language}/archive-${at}/`,
			title: `Volunteers return to the seabed for the ${at}th time`,
			description: 'A third of the dry seabed has been planted by now, and the salt storms of spring are thinning out.',
			date: new Date(Date.UTC(2026, 3 - months + month, 1 + (place % 28), 4, 0, Math.floor(place / 28))).toISOString(),
			...{ titleTerms: '', textTerms: '', ...texts[place % differing] },
		}
	})
}

/** Puts entries into a catalogue as RENDER does. */
export async function fillArchive(
	entries: readonly SearchEntry[],
	catalogue: Catalogue,
	language = 'en',
): Promise<void> {
	const put = ({ story, date, ...rest }: SearchEntry): RowWrite => ({
		...searchKey(language, `${date}#${story}`),
		action: 'put',
		if: 'any',
		value: { story, date, ...rest },
	})
	for (let at = 0; at < entries.length; at += 90) await catalogue.transact(entries.slice(at, at + 90).map(put))
	for (const month of new Set(entries.map(({ date }) => monthOf(date))))
		await catalogue.transact([{ ...searchMonthKey(language, month), action: 'put', if: 'any', value: {} }])
}
