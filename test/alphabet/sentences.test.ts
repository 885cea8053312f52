import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { paragraphs } from './golden/paragraphs.ts'

test.each(paragraphs)('$from → $to: $one', async ({ from, to, one, other }) => {
	expect((await openAlphabet(from, to)).text(one)).toBe(other)
})

test.each(paragraphs.filter(({ oneWay }) => oneWay !== true))(
	'$to → $from: $other',
	async ({ from, to, one, other }) => {
		expect((await openAlphabet(to, from)).text(other)).toBe(one)
	},
)

/** The words of a story's body, without its front matter and addresses, and with October as dictionaries spell it. */
const wordsOf = (tag: string) =>
	(
		readFileSync(new URL(`../../content/articles/saxaul-aral/${tag}.md`, import.meta.url), 'utf8').split(
			'\n---\n',
		)[1] ?? ''
	)
		.replace(/\]\([^ )]+|:::\w+/g, ' ')
		.replaceAll('oktyabr', 'oktabr')
		.match(/[\p{L}ʻʼ]+/gu)

test('a whole story that a person wrote in both alphabets of Uzbek is the same, word for word, by the rules', async () => {
	const [latin, cyrillic] = [wordsOf('uz-Latn') ?? [], wordsOf('uz-Cyrl') ?? []]
	expect(latin.length).toBeGreaterThan(400)
	expect((await openAlphabet('uz-Latn', 'uz-Cyrl')).text(latin.join(' ')).split(' ')).toEqual(cyrillic)
	expect((await openAlphabet('uz-Cyrl', 'uz-Latn')).text(cyrillic.join(' ')).split(' ')).toEqual(latin)
})
