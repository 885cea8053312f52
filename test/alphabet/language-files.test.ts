import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { wordsOf } from '../../functions/converse/words/all-words.ts'
import { openReportWords, reportWords } from '../../functions/desk/words/opened-words.ts'
import { languageOf } from '../../functions/language/languages.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'

const tags = ['sr-Cyrl', 'sr-Latn', 'kk', 'kk-Latn', 'uz-Latn', 'uz-Cyrl']
await openReportWords(tags)

/** All that Tilmash says in a language, with the months, the pattern of dates and lists, and the short words. */
function saidIn(tag: string) {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`No file for ${tag}`)
	const { months, date, dateTime, list, commonWords } = language
	return {
		strings: stringsOf(language),
		months,
		date,
		dateTime,
		list,
		commonWords,
		report: reportWords(tag),
		talk: wordsOf(tag),
	}
}

/** Each text of a tree of texts, by its path. */
function textsOf(value: object, path = ''): [string, string][] {
	return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
		typeof inner === 'string' ? [[path + key, inner]] : textsOf(inner, `${path}${key}.`),
	)
}

/** A text without what is no word of it: gaps, and how plurals are told apart. */
const wordsIn = (text: string) =>
	text.replace(/\{\w+\}|\.(?:input|match)[^{]*(?:\{[^}]*\})?|\{\$[^}]*\}|\$\w+|\b(?:one|few)\b/g, ' ')

test.each([
	['sr-Cyrl', 'sr-Latn'],
	['kk', 'kk-Latn'],
])('what Tilmash says in %s, it says in %s by its own rules', async (from, to) => {
	const { text } = await openAlphabet(from, to)
	const original = textsOf(saidIn(from))
	expect(original.length).toBeGreaterThan(150)
	expect(textsOf(saidIn(to))).toEqual(original.map(([key, words]) => [key, text(words)]))
})

/** Keys of the keyboard. */
const keys = /(?<=[:,] )[JKAR](?=[ \u00a0]—)/g
const names = /\b(?:UTC|RSS|JavaScript)\b/g

test('and back: what is said in sr-Latn is said in sr-Cyrl', async () => {
	const { text } = await openAlphabet('sr-Latn', 'sr-Cyrl')
	const bare = (words = '') => wordsIn(words).replace(keys, ' ').replace(names, ' ')
	const cyrillic = new Map(textsOf(saidIn('sr-Cyrl')))
	for (const [key, words] of textsOf(saidIn('sr-Latn')))
		expect([key, text(bare(words))]).toEqual([key, bare(cyrillic.get(key))])
})

test.each([
	['uz-Latn', 'uz-Cyrl'],
	['uz-Cyrl', 'uz-Latn'],
])('what people wrote for Tilmash in %s and %s agrees in every text with the rules', async (from, to) => {
	const { text } = await openAlphabet(from, to)
	const bare = (words = '') =>
		wordsIn(words)
			.replace(keys, ' ')
			.replace(/[“”«»„]/g, '"')
	const { date: _in, ...original } = saidIn(from)
	const target = new Map(textsOf(saidIn(to)))
	expect(textsOf(original).length).toBeGreaterThan(150)
	for (const [key, words] of textsOf(original)) expect([key, text(bare(words))]).toEqual([key, bare(target.get(key))])
})
