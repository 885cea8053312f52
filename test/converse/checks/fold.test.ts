import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../functions/converse/checks/fold.ts'

const letters = fc
	.array(
		fc.constantFrom(..."abcdhkpsxyzBHабвгсухщкѣЎй0135@$'’ـ\u0301\u0306 \n.-كبيةअीガ漢ｶﾞ㎏½ﷺß", '\ud83d', '\u200d', '🦡'),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(''))
const anyText = fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 60 }))

describe('two spellings that people read as the same fold to one', () => {
	test.each([
		['case', 'BADGER', 'badger'],
		['wide letters', 'ｂａｄｇｅｒ', 'badger'],
		['letters of mathematics', '𝓫𝓪𝓭𝓰𝓮𝓻', 'badger'],
		['accents', 'bädgér', 'badger'],
		['two code points', 'be\u0301', 'bé'],
		['Turkish i', 'ISPANAK İNCİR', 'ıspanak incir'],
		['sharp s', 'Straße', 'STRASSE'],
		['й and и', 'чай', 'чаи'],
		['ё and е', 'Ёжик', 'ежик'],
		['apostrophes', 'Oʻzbekiston ma’no', "O'zbekiston mano"],
		['an Uzbek letter and its apostrophe', 'oʻrmon', 'ўрмон'],
		['stretched Arabic', 'غـــرير', 'غرير'],
		['a vowel mark that stands on a stroke', 'غ\ufe71رير', 'غرير'],
		['vowel marks', 'غُرَيْر', 'غرير'],
		['Arabic and Persian yeh and kaf', 'کی', 'كي'],
		['alef without dots of yeh', 'على', 'علي'],
		['yeh with hamza', 'ئ', 'ی'],
		['heh and teh marbuta', 'ة ۀ ہ ھ', 'ه ه ه ه'],
		['alefs', 'أ إ آ ٱ', 'ا ا ا ا'],
		['a non-joiner', 'می\u200cخواهم', 'میخواهم'],
		['Hebrew points', 'גִּירִית', 'גירית'],
		['the last letter of a Hebrew word', 'ם', 'מ'],
		['a Hindi letter in two code points', 'क़', 'क\u093c'],
		['narrow katakana', 'ｱﾅｸﾞﾏ', 'アナグマ'],
		['digits', '۱۲٣४５', '12345'],
		['unseen signs', 'bad\u00adg\u200be\u2060r', 'badger'],
		['a letter that is held', 'baaad', 'bad'],
		['spaces', 'a \t\n b', 'a b'],
	])('%s: %s, %s', (_, one, other) => {
		expect(fold(one).text).toBe(fold(other).text)
	})
})

describe('other words stay other words', () => {
	test.each([
		['नम', 'नमी'],
		['मत', 'मति'],
		['か', 'が'],
		['妈', '妈妈'],
		['100', '1000'],
		['100', '10'],
		['gʻor', 'bor'],
	])('%s, %s', (one, other) => {
		expect(fold(one).text).not.toBe(fold(other).text)
	})
})

describe('digits and signs for letters', () => {
	test.each([
		['b4dg3r', 'badger'],
		['b@dger', 'badger'],
		['7e$75', 'tests'],
		['б4р5ук', 'barsuk'],
	])('%s is read as %s', (typed, read) => {
		expect(fold(typed).text).toBe(read)
	})

	test.each(['1 500', '$100', '3.5', '100$', '5 @ 7'])('%s has no letters and stays', (text) => {
		expect(fold(text).text).toBe(text)
	})

	test('a mention is a word of its own', () => {
		expect(fold('@badger, me@ $ave').text).toBe('@badger, me@ $ave')
	})
})

test('each unit knows what it came from', () => {
	const text = 'Ща бa\u0301\u00e1a⁵ 🦡'
	const { text: folded, at, end, times } = fold(text)
	expect(folded).toBe('sha bas 🦡')
	expect(at).toEqual([0, 0, 1, 2, 3, 4, 8, 9, 10, 10])
	expect(end).toEqual([1, 1, 2, 3, 4, 8, 9, 10, 12, 12])
	expect(times).toEqual([1, 1, 1, 1, 1, 3, 1, 1, 1, 1])
})

describe('laws', () => {
	test('what is folded stays as it is', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = fold(text).text
				expect(fold(once).text).toBe(once)
			}),
			{ numRuns: 3000 },
		)
	})

	test('places are within the text and in its order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { text: folded, at, end, times } = fold(text)
				expect([at.length, end.length, times.length]).toEqual([folded.length, folded.length, folded.length])
				at.forEach((from, index) => {
					expect(from).toBeGreaterThanOrEqual(at[index - 1] ?? 0)
					expect(end[index]).toBeGreaterThan(from)
					expect(end[index]).toBeLessThanOrEqual(text.length)
				})
			}),
			{ numRuns: 2000 },
		)
	})

	test.each(['a', 'ab', 'ш', 'kh', 'a\u0301', '\u0301', 'कि', 'ﷺ', '@', 'a@', "'", '٣', '漢'])(
		'12 KB of %j are folded within a quarter of a second',
		(part) => {
			const text = part.repeat(12_000 / Buffer.byteLength(part))
			const before = performance.now()
			fold(text)
			expect(performance.now() - before).toBeLessThan(250)
		},
	)
})
