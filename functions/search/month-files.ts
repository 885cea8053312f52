import { formatDate } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { bucketCount, bucketOf } from './bucket.ts'
import type { SearchEntry } from './search-entry.ts'
import { packTerms, unpackTerms } from './term-list.ts'

/** The files of a month, by name: what results show, then the terms. Their names are the same whatever is in them. */
export const monthFileNames: readonly string[] = [
	'stories.json',
	...Array.from({ length: bucketCount }, (_file, bucket) => `${bucket}.json`),
]

/**
 * A month of a language as the search page reads it, from its entries whatever their order. Stories are numbered from the
 * oldest: one that comes changes only the files of its own terms. `stories.json` has for each its address, title,
 * description, date and the date in words; a file of terms has the terms, and for each where it is found.
 */
export function monthFiles(entries: readonly SearchEntry[], language: Language, timeZone: string): Map<string, string> {
	const sorted = entries.toSorted((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1))
	const found = new Map<string, number[]>()
	for (const [number, { titleTerms, textTerms }] of sorted.entries()) {
		for (const term of unpackTerms(titleTerms)) add(found, term, number * 2 + 1)
		for (const term of unpackTerms(textTerms)) add(found, term, number * 2)
	}
	const buckets = Array.from({ length: bucketCount }, (): string[] => [])
	for (const term of [...found.keys()].sort()) buckets[bucketOf(term)]?.push(term)
	const stories = sorted.map(({ address, title, description, date }) => [
		...[address, title, description, date],
		formatDate(language, new Date(date), timeZone),
	])
	return new Map([
		['stories.json', JSON.stringify(stories)],
		...buckets.map((terms, bucket): [string, string] => [
			`${bucket}.json`,
			JSON.stringify({ terms: packTerms(terms), in: terms.map((term) => places(found.get(term) ?? [])).join(' ') }),
		]),
	])
}

function sortOf({ date, story }: SearchEntry): string {
	return `${date}#${story}`
}

function add(found: Map<string, number[]>, term: string, place: number): void {
	const places = found.get(term)
	if (places === undefined) found.set(term, [place])
	else places.push(place)
}

/**
 * Where a term is found: how far each story is behind the one before, twice, and one more where it is a name. In letters of
 * base 26, of which the last of each number is a capital.
 */
function places(all: readonly number[]): string {
	let before = -1
	return all
		.map((place) => {
			const step = (place >> 1) - before
			before = place >> 1
			return letters(step * 2 + (place & 1))
		})
		.join('')
}

function letters(number: number): string {
	let [rest, written] = [Math.floor(number / 26), String.fromCharCode(65 + (number % 26))]
	for (; rest > 0; rest = Math.floor(rest / 26)) written = String.fromCharCode(97 + (rest % 26)) + written
	return written
}
