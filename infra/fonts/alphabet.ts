import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Language } from '../../functions/language/language.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'

/** What any page may hold: ASCII for names and addresses, quotation marks, dashes, signs, money. */
const everywhere = ascii() + '\u00a0\u00ad\u2010\u2011«»‹›„‚“”‘’–—…·•§©®™°№×÷±−′″‰$€£₽₸₴₺₼' + '\u2009\u202f\u200b\u2060'

/** Arabic script: the joiners, tatweel, every short vowel, stops, money, and a Persian letter that CLDR does not list. */
const arabic =
	'\u200c\u200d\u200e\u200f\u061c\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670' +
	'،؛؟٪٫٬۔؋﷼ۀ'

/** Signs that Urdu books set around numbers and years: 1.5 KB that no news page needs. */
const ornaments = /[\u0600-\u0605]/

const exemplars = z.record(
	z.string(),
	z.looseObject({}).and(
		z.looseObject({
			characters: z.looseObject({
				exemplarCharacters: z.string(),
				auxiliary: z.string(),
				numbers: z.string(),
				punctuation: z.string(),
			}),
		}),
	),
)

/** Alphabets that CLDR has not, with the capitals that no rule of Unicode makes of their small letters. */
const unlisted: Readonly<Record<string, string>> = { 'kk-Latn': 'aäbdefgğhiİıjklmnñoöpqrsştuūüvyz' }

/** The characters that a language's font should have. */
export interface Alphabet {
	/** Without these the language cannot be written, or a page of ours not be shown. */
	readonly needed: ReadonlySet<string>
	/** Letters of loan words and names, and signs: taken where the source has them. */
	readonly wanted: ReadonlySet<string>
}

/**
 * The characters of a language: its alphabet in both cases, digits and stops as CLDR names them (exemplar sets, LDML 48
 * part 2, 3), and every character of its own files.
 */
export function alphabetOf(language: Language): Alphabet {
	const { exemplarCharacters, auxiliary, numbers, punctuation } = exemplarsOf(language.tag)
	const both = (set: string) =>
		[set, set.toLocaleUpperCase(language.tag), set.toUpperCase()].flatMap((text) => [...text])
	const needed = new Set([
		...both(unlisted[language.tag] ?? membersOf(exemplarCharacters)),
		...[...textsIn(language), ...textsIn(stringsOf(language))].flatMap((text) => [...text]),
	])
	const script = language.script === 'Arab' ? arabic : ''
	const signs = membersOf(numbers) + membersOf(punctuation)
	const loans = both(language.tag in unlisted ? '' : membersOf(auxiliary)).filter((letter) => !ornaments.test(letter))
	return { needed, wanted: new Set([...everywhere, ...script, ...signs, ...loans]) }
}

/** CLDR's file for a tag; a language that CLDR writes in one script only stands under its bare name (uz-Latn: uz). */
function exemplarsOf(tag: string) {
	const [bare = tag] = tag.split('-')
	const file = [tag, bare].map(fileOf).find((url) => existsSync(url))
	if (file === undefined) throw new Error(`CLDR has no alphabet for ${tag}`)
	const { main } = z.object({ main: exemplars }).parse(JSON.parse(readFileSync(file, 'utf8')))
	const [locale] = Object.values(main)
	if (locale === undefined) throw new Error(`CLDR's file for ${tag} is empty`)
	return locale.characters
}

function fileOf(name: string): URL {
	return new URL(`main/${name}/characters.json`, import.meta.resolve('cldr-misc-full/package.json'))
}

/** The characters of a CLDR set such as `[a b {oʻ} \u200C \- ]`: braces hold together what is one letter of several. */
function membersOf(set: string): string {
	return set
		.replace(/^\[|\]$/g, '')
		.replace(/\{<[^>]*>\}/g, '')
		.replace(/\\u([0-9A-F]{4})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replace(/[ {}\\]/g, '')
}

/** Every text in a language's data file. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function ascii(): string {
	return String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 0x20 + index))
}
