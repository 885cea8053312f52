import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countGraphemes } from '../../functions/language/graphemes.ts'

test.each([
	['nothing', '', 0],
	['a word', 'badger', 6],
	['a family', '👨‍👩‍👧‍👦', 1],
	['a flag of two letters', '🇰🇿', 1],
	['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 1],
	['a thumb with a colour', '👍🏽', 1],
	['a keycap', '1\ufe0f\u20e3', 1],
	['a conjunct', 'क्षि', 1],
	['a Hindi word', 'नमस्ते', 3],
	['a Kazakh word', 'қаһарман', 8],
	['a letter in two code points', 'и\u0306', 1],
	['an Arabic word with vowels', 'كَتَبَتْ', 4],
	['a Persian word with a non-joiner', 'می\u200cخواهم', 7],
	['a Hebrew word with points', 'שָׁלוֹם', 4],
	['a line break of two signs', '\r\n', 1],
	['a letter with a hundred marks', `a${'\u0301'.repeat(100)}`, 1],
	['halves of pairs', '\ud83d \udc00', 3],
])('%s counts as a reader sees it', (_, text, count) => {
	expect(countGraphemes(text)).toBe(count)
})

test('no text throws, and none has more characters than UTF-16 units', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			expect(countGraphemes(text)).toBeLessThanOrEqual(text.length)
		}),
	)
})

test.each(['a', '\u0301', '🇰', '\u200d', '👩‍', 'क्', '\ud83d', 'ᄀ'])(
	'12 KB of %j are counted within a quarter of a second',
	(sign) => {
		const text = sign.repeat(12_000 / Buffer.byteLength(sign))
		const before = performance.now()
		countGraphemes(text)
		expect(performance.now() - before).toBeLessThan(250)
	},
)
