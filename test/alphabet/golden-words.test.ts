import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { wordPairs } from '../support/word-pairs.ts'
import { kkWords } from './golden/kk.ts'
import { srWords } from './golden/sr.ts'
import { uzLoans } from './golden/uz-loans.ts'
import { uzNative } from './golden/uz-native.ts'
import { uzOnlyFromCyrillic, uzOnlyFromLatin } from './golden/uz-one-way.ts'

const turned = (pairs: readonly (readonly [string, string])[]) => pairs.map(([left, right]) => [right, left] as const)
const uz = [...wordPairs(uzNative), ...wordPairs(uzLoans)]
const sr = wordPairs(srWords)

const lists = [
	['uz-Latn', 'uz-Cyrl', [...uz, ...wordPairs(uzOnlyFromLatin)]],
	['uz-Cyrl', 'uz-Latn', [...turned(uz), ...wordPairs(uzOnlyFromCyrillic)]],
	['sr-Cyrl', 'sr-Latn', sr],
	['sr-Latn', 'sr-Cyrl', turned(sr)],
	['kk', 'kk-Latn', wordPairs(kkWords)],
] as const

test.each(lists.map(([from, to, pairs]) => [from, to, pairs.length, pairs] as const))(
	'%s → %s: every one of the %i words of the golden list is spelled as dictionaries spell it',
	async (from, to, _count, pairs) => {
		const alphabet = await openAlphabet(from, to)
		const written = pairs.map(([word]) => `${word} ${alphabet.text(word)}`)
		expect(written).toEqual(pairs.map(([word, target]) => `${word} ${target}`))
	},
)

test('the lists are as long as they are said to be', () => {
	const counts = Object.fromEntries(
		lists.map(([from, to, pairs]) => [`${from} ${to}`, new Set(pairs.map(([w]) => w)).size]),
	)
	expect(counts['uz-Latn uz-Cyrl']).toBeGreaterThanOrEqual(300)
	expect(counts['uz-Cyrl uz-Latn']).toBeGreaterThanOrEqual(300)
	expect(counts['sr-Cyrl sr-Latn']).toBeGreaterThanOrEqual(150)
	expect(counts['sr-Latn sr-Cyrl']).toBeGreaterThanOrEqual(150)
	expect(counts['kk kk-Latn']).toBeGreaterThanOrEqual(100)
})
