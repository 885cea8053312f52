import fc from 'fast-check'
import { expect, test } from 'vitest'
import { srLatnCyrl } from '../../functions/alphabet/data/sr-latn-cyrl.ts'
import { uzLatnCyrl } from '../../functions/alphabet/data/uz-latn-cyrl.ts'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { WordList } from '../../functions/alphabet/word-list.ts'
import { wordPairs } from '../support/word-pairs.ts'
import { kkWords } from './golden/kk.ts'
import { paragraphs } from './golden/paragraphs.ts'
import { srWords } from './golden/sr.ts'
import { uzLoans } from './golden/uz-loans.ts'
import { uzNative } from './golden/uz-native.ts'

const pairs = {
	uzToLatin: await openAlphabet('uz-Cyrl', 'uz-Latn'),
	uzToCyrillic: await openAlphabet('uz-Latn', 'uz-Cyrl'),
	srToLatin: await openAlphabet('sr-Cyrl', 'sr-Latn'),
	srToCyrillic: await openAlphabet('sr-Latn', 'sr-Cyrl'),
	kkToLatin: await openAlphabet('kk', 'kk-Latn'),
}
const alphabets = Object.values(pairs).map((alphabet) => [`${alphabet.from} → ${alphabet.to}`, alphabet] as const)
const uzToLatin = pairs.uzToLatin.text
const uzToCyrillic = pairs.uzToCyrillic.text
const srToLatin = pairs.srToLatin.text
const srToCyrillic = pairs.srToCyrillic.text
const kkToLatin = pairs.kkToLatin.text

const pick = (letters: string) => fc.constantFrom(...letters)

/** Words as Uzbek builds them: syllables with a vowel, the hard sign only before a consonant and behind a, е, и, у. */
const syllable = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.tuple(
			pick('бвгджзклмнпрстфхчшқғҳ'),
			pick('аиуўоеяюё'),
			fc.option(pick('бвгджзйклмнпрстфхчшқғҳ'), { nil: '' }),
		),
	},
	{ weight: 1, arbitrary: fc.tuple(pick('бдзклмнрст'), pick('аеиу'), fc.constant('ъ')) },
)
const uzWord = fc
	.tuple(fc.option(pick('аэоиуўеёюя'), { nil: '' }), fc.array(syllable, { minLength: 1, maxLength: 4 }))
	.map(([first, rest]) => first + rest.flat().join(''))
	// ets- is ambiguous in Latin letters: т with с, or ц.
	.filter((word) => !word.includes('тсе'))

const uzList = new WordList(uzLatnCyrl.words, uzLatnCyrl.ending)
const srList = new WordList(srLatnCyrl.words, srLatnCyrl.ending)

test('an Uzbek word comes back from Latin letters as it went, unless the word list spells it', () => {
	fc.assert(
		fc.property(uzWord, (word) => {
			const latin = uzToLatin(word)
			fc.pre(uzList.find(latin) === undefined)
			expect(uzToCyrillic(latin)).toBe(word)
		}),
		{ numRuns: 2000 },
	)
})

test('a Serbian word comes back from Latin letters as it went, unless two letters look like one', () => {
	const word = fc
		.array(pick('абвгдђежзијклљмнњопрстћуфхцчџш'), { minLength: 1, maxLength: 12 })
		.map((letters) => letters.join(''))
		.filter((letters) => !/нј|лј|дж/.test(letters))
	fc.assert(
		fc.property(word, fc.constantFrom('small', 'first', 'all'), (small, size) => {
			fc.pre(srList.find(srToLatin(small)) === undefined)
			const cased = size === 'small' ? small : size === 'all' ? small.toUpperCase() : firstUp(small)
			fc.pre(!/^[IVXLC]+$/.test(srToLatin(cased)))
			expect(srToCyrillic(srToLatin(cased))).toBe(cased)
		}),
		{ numRuns: 2000 },
	)
})

const goldenUz = [...wordPairs(uzNative), ...wordPairs(uzLoans)]

test('of the golden words, every one comes back in both alphabets: 100 % of the round trips', () => {
	const lost = [
		...goldenUz.filter(([latin]) => uzToLatin(uzToCyrillic(latin)) !== latin),
		...goldenUz.filter(([, cyrillic]) => uzToCyrillic(uzToLatin(cyrillic)) !== cyrillic),
		...wordPairs(srWords).filter(
			([cyrillic, latin]) => srToCyrillic(latin) !== cyrillic || srToLatin(cyrillic) !== latin,
		),
	]
	expect(lost).toEqual([])
})

test('words in capitals come out in capitals, and with a capital first those that have one', () => {
	const cyrillic = [...goldenUz.map(([, word]) => word)].filter((word) => word === word.toLowerCase())
	for (const word of cyrillic) {
		expect(uzToLatin(word.toUpperCase())).toBe(uzToLatin(word).toUpperCase())
		expect(uzToLatin(firstUp(word))).toBe(firstUp(uzToLatin(word)))
	}
	for (const [latin, word] of goldenUz.filter(([latin]) => latin === latin.toLowerCase() && latin.length > 1)) {
		expect(uzToCyrillic(latin.toUpperCase())).toBe(word.toUpperCase())
		expect(uzToCyrillic(firstUp(latin))).toBe(firstUp(word))
	}
	for (const [cyrillic, latin] of wordPairs(kkWords).filter(([word]) => word === word.toLowerCase() && word.length > 1))
		expect(kkToLatin(cyrillic.toUpperCase())).toBe(kkUpper(latin))
})

const texts = [
	...paragraphs.flatMap(({ one, other }) => [one, other]),
	...goldenUz.flat(),
	...wordPairs(srWords).flat(),
]

test.each(alphabets)('%s: a text that is done already is left alone', (_name, { text }) => {
	for (const original of texts) expect(text(text(original))).toBe(text(original))
})

test.each([
	['uz', uzToLatin],
	['sr', srToLatin],
	['kk', kkToLatin],
] as const)('%s: in Latin letters nothing Cyrillic is left, whatever Cyrillic letters came', (_language, text) => {
	const cyrillic = fc.string({
		unit: pick('абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳәөүұңһіјљњђћџѓќѕєїґАБЯЮЁЩЪІ -.,'),
		maxLength: 60,
	})
	fc.assert(
		fc.property(cyrillic, (source) => !/\p{Script=Cyrillic}/u.test(text(source))),
		{ numRuns: 500 },
	)
})

test('native words leave nothing Latin in Cyrillic letters', () => {
	for (const [latin] of goldenUz) expect(uzToCyrillic(latin)).not.toMatch(/[a-z]/i)
	for (const [, latin] of wordPairs(srWords)) expect(srToCyrillic(latin)).not.toMatch(/[a-z]/i)
})

test.each(alphabets)(
	'%s: whatever comes, it is never more than four times as long, and never throws',
	(_name, { text }) => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
				expect(text(source).length).toBeLessThanOrEqual(4 * source.length)
			}),
			{ numRuns: 500 },
		)
		for (const original of texts) expect(text(original).length).toBeLessThanOrEqual(3 * original.length)
	},
)

test.each(alphabets)('%s: a text that is cut into pieces anywhere is rewritten as the whole', (_name, alphabet) => {
	fc.assert(
		fc.property(fc.constantFrom(...texts), fc.array(fc.nat(80), { maxLength: 8 }), (source, lengths) => {
			const pieces: string[] = []
			let at = 0
			for (const length of lengths) pieces.push(source.slice(at, (at += length)))
			pieces.push(source.slice(at))
			const written = alphabet.pieces(pieces)
			expect(written).toHaveLength(pieces.length)
			expect(written.join('')).toBe(alphabet.text(source))
		}),
	)
})

function firstUp(word: string): string {
	const [first = ''] = word
	return first.toUpperCase() + word.slice(first.length)
}

function kkUpper(latin: string): string {
	return latin.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase()
}
