import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../functions/converse/checks/fold.ts'
import { findWords } from '../../../functions/converse/checks/word-list.ts'

/** What was found, as it stands in the text. */
function stretches(text: string, ...list: string[]): string[] {
	return findWords(text, list).map(({ from, to }) => text.slice(from, to))
}

describe('an entry is found', () => {
	test.each([
		['as it is', 'A badger.', 'badger', 'badger'],
		['in capitals, with signs around', '«BADGER»!', 'badger', 'BADGER'],
		['with a letter held, all of it', 'a baaadgerrr!', 'badger', 'baaadgerrr'],
		['with digits for letters', 'a b4dg3r', 'badger', 'b4dg3r'],
		['with unseen signs', 'bad\u200bger', 'badger', 'bad\u200bger'],
		['with a Cyrillic letter', 'b\u0430dger', 'badger', 'b\u0430dger'],
		['in the other alphabet', 'мой barsuk', 'барсук', 'barsuk'],
		['after an apostrophe', 'l’idéal', 'idéal', 'idéal'],
		['before an apostrophe', "the badger's den", 'badger', 'badger'],
		['in Russian letters that Latin has four for', 'щука', 'shchuka', 'щука'],
		['in quotes', "'badger'", 'badger', 'badger'],
		['of several words, whatever is between', 'the bad,\n  badger', 'bad badger', 'bad,\n  badger'],
		['in Persian', 'یک گورکن دیدم', 'گوركن', 'گورکن'],
		['in vocalised Arabic', 'قرأتُ كُتُبًا', 'كتبا', 'كُتُبًا'],
		['in Hebrew', 'ראיתי גִּירִית', 'גירית', 'גִּירִית'],
		['in Hindi', 'एक बिज्जू था', 'बिज्जू', 'बिज्जू'],
		['in Chinese, without spaces', '我看见獾了', '獾', '獾'],
		['in Japanese, without spaces', '大きなｱﾅｸﾞﾏが', 'アナグマ', 'ｱﾅｸﾞﾏ'],
		['in Latin between Chinese', '我的badger很', 'badger', 'badger'],
		['as an emoji', 'hey🦡!', '🦡', '🦡'],
		['with signs of its own', 'I like c++ well', 'c++', 'c++'],
		['when it is no regular expression', 'a (b|c)[ d', '(b|c)[', 'b|c'],
	])('%s', (_, text, entry, stretch) => {
		expect(stretches(text, entry)).toEqual([stretch])
	})
})

describe('an entry is not found', () => {
	test.each([
		['inside a word', 'badgering', 'badger'],
		['at a word’s end', 'superbadger', 'badger'],
		['before a digit', 'badger9', 'badger'],
		['when the text lacks one of its letters', 'but as she said', 'butt'],
		['when the text lacks one of its letters, at its end', 'as she said', 'ass'],
		['inside a vocalised Arabic word: he wrote, she wrote', 'كَتَبَتْ', 'كتب'],
		['inside a Hindi word whose vowel is a mark: moist, moisture', 'नमी', 'नम'],
		['in Arabic when a consonant is doubled: love, grain', 'حبب', 'حب'],
		['before a mark that makes another kana', 'が', 'か'],
		['in a part of a sign', '㎏ ½', 'k'],
		['as a digit that an apostrophe cuts off', "l'5", 's'],
		['after Uzbek’s apostrophe', 'boʻri', 'ri'],
		['when its words are apart', 'bad old badger', 'bad badger'],
		['as a mere sign of a sign with letters', 'I see', 'c++'],
	])('%s', (_, text, entry) => {
		expect(stretches(text, entry)).toEqual([])
	})
})

describe('stars', () => {
	test.each([
		['any ending', 'о барсуками, барсук', 'барсук*', ['барсуками', 'барсук']],
		['any beginning', 'superbadger badger', '*badger', ['superbadger', 'badger']],
		['both', 'superbadgers', '*badger*', ['superbadgers']],
		['an ending that is a vowel mark', 'नमी', 'नम*', ['नमी']],
		['not on the other side', 'superbadgers', 'badger*', []],
		['of several words', 'чёрного барсука', 'черного барсук*', ['чёрного барсука']],
		['with nothing but stars', 'badger', '**', []],
		['in the middle is a sign as any other', 'bad badger', 'bad*badger', ['bad badger']],
	])('%s', (_, text, entry, found) => {
		expect(stretches(text, entry)).toEqual(found)
	})
})

test('a match names the entry as it was written, in the order of the text, the longest where two overlap', () => {
	expect(findWords('old badger, Otter', ['otter', 'badger', 'OLD badger', 'bad*'])).toEqual([
		{ word: 'OLD badger', from: 0, to: 10 },
		{ word: 'otter', from: 12, to: 17 },
	])
})

test('entries without a letter or sign find nothing', () => {
	expect(findWords('a … b', ['', ' ', '*', '…', '\u200b', "'"])).toEqual([])
})

describe('laws', () => {
	const part = fc.constantFrom(
		..."abcdhklsxyzабвгсухщкѣй0135@$'’ \n.-كبيةअीガか漢㎏½ﷺß\u0301\u200d🦡*+(",
		'\ud83d',
		"l'",
		"'s",
		'a.b.c.d',
	)
	const pieces = (maxLength: number) => fc.array(part, { maxLength }).map((parts) => parts.join(''))
	const slice = fc.record({ from: fc.nat(30), length: fc.nat(8), star: fc.constantFrom('', '', '*') })
	const bare = (text: string) => fold(text).text.replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, '')

	test('matches are within the text, do not overlap, and fold to their entries', () => {
		fc.assert(
			fc.property(pieces(30), fc.array(slice, { maxLength: 12 }), (text, slices) => {
				const list = slices.map(({ from, length, star }) => text.slice(from, from + length) + star)
				let last = 0
				for (const { word, from, to } of findWords(text, list)) {
					expect(list).toContain(word)
					expect(from).toBeGreaterThanOrEqual(last)
					expect(to).toBeGreaterThan(from)
					expect(to).toBeLessThanOrEqual(text.length)
					last = to
					const entry = word.trim()
					const there = text.slice(from, to)
					if (/^\*|\*$/.test(entry)) expect(bare(there)).toContain(bare(entry.replace(/^\*+|\*+$/g, '')))
					else expect([bare(there), fold(there.replace(/[^\p{L}\p{M}\p{N}]/gu, '')).text]).toContain(bare(entry))
				}
			}),
			{ numRuns: 5000 },
		)
	})

	test('no text and no list throws', () => {
		const binary = fc.string({ unit: 'binary', maxLength: 40 })
		fc.assert(
			fc.property(binary, fc.array(binary, { maxLength: 20 }), (text, list) => {
				findWords(text, list)
			}),
		)
	})
})
