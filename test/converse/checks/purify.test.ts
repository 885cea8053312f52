import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTooHeavy, purify } from '../../../functions/converse/checks/purify.ts'

const scotland = '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'

/** Everything that is unseen, some of what it is hidden in, and what looks like it but is needed. */
const signs = [
	...'aб ملकゕ漢\u00e9\u0301\u0308\u064e\u094d\u0323\u{1d160}\u0958\ufb2c\u1100\u1161\u11a8',
	...'\r\n\t\v\f\u0085\u2028\u2029\u00a0\u202f\u3000\u2800\u2003',
	...'\0\u001b\u007f\ufdd0\uffff\ufff9\ufffc\u00ad\u034f\u061c\u115f\u3164\uffa0\u180e\u200b\u200c\u200d\u200e\u200f',
	...'\u202a\u202e\u202c\u2066\u2069\u2060\ufeff\ufe0e\ufe0f\u{e0100}\u{e0001}\u{e0067}\u{e007f}🏴👩❤',
	'\ud83d',
	'\udc00',
	scotland,
]
const anyText = fc.oneof(
	fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const anyLines = fc.constantFrom('one', 'many')

const naughty = [
	'Badgers \u202eyadretsey\u202c',
	'\u202e',
	'\u2066\u2067\u2068',
	`z${'\u0300\u0316\u0489'.repeat(200)}algo`,
	'\u200b'.repeat(5000),
	'👩‍👩‍👧‍👦👩🏽‍🚀🏳️‍⚧️1️⃣',
	"'; DROP TABLE comments; --",
	'<script>alert(1)</script><img src=x onerror=alert(1)>',
	'--- !!js/function "x"\n&a [*a, *a]',
	'{{7*7}} %s%n $(reboot) `reboot`',
	'\0\u0001\u001b[31m\u0007',
	'a'.repeat(12_000),
	'ﷺ'.repeat(600),
	'\ud800\udfff\udc00',
	'__proto__ constructor null undefined NaN',
	'../../etc/passwd\r\nSet-Cookie: a=b',
]

describe('what people write stays as it is', () => {
	test.each([
		['Persian with a non-joiner', 'می\u200cخواهم به خانه\u200cها بروم'],
		['a Persian abbreviation that ends with a joiner', 'سال ۱۳۵۷ ه\u200d ش'],
		['Hindi with a joiner', 'क्\u200dष और नमस्ते'],
		['vocalised Arabic', 'كَتَبَتْ رِسَالَةً'],
		['Hebrew with points', 'שָׁלוֹם לכולם'],
		['Kazakh', 'Әжем қаһарман еді — «рақмет»!'],
		['Vietnamese', 'Tiếng Việt'],
		['a family, a colour, a heart on fire, a keycap', '👨‍👩‍👧 👍🏽 ❤️‍🔥 1️⃣'],
		['the flag of Scotland', `${scotland} and 🇰🇿`],
		['a Japanese name with a variant', '葛\u{e0100}城さん\u3000こんにちは'],
		['a direction mark at a line’s end', 'أحب C++\u200f\nنعم'],
		['an Arabic letter mark before digits', 'يوم \u061c12/5'],
		['a French space', 'Vraiment\u202f?'],
		['two paragraphs', 'One.\n\nTwo.\nThree.'],
		['code that is only text', '<b>&amp;</b> {{x}} `y`'],
	])('%s', (_, text) => {
		expect(purify(text, 'many')).toBe(text)
	})
})

describe('what turns, hides or piles up goes', () => {
	test.each([
		['an override that was not closed', 'a\u202eb', 'ab'],
		['isolates', '\u2066a\u2069b', 'ab'],
		['zero-width space, word joiner, BOM, soft hyphen', 'b\u200ba\u2060d\ufeffg\u00ader', 'badger'],
		['fillers that look like nothing', '\u3164\u115f\u1160\uffa0', ''],
		['the empty Braille cell', '\u2800\u2800a\u2800b', 'a b'],
		['controls', 'a\0b\u001bc\u007fd', 'abcd'],
		['noncharacters and halves of pairs', 'a\ufdd0b\ufffe\ud83dc', 'abc'],
		['tags that spell a hidden text', 'hi\u{e0068}\u{e0069}', 'hi'],
		['a flag without an end', '🏴\u{e0067}\u{e0062}', '🏴'],
		['two joiners in a row', 'a\u200c\u200c\u200db', 'a\u200cb'],
		['joiners at a line’s end', 'a\u200d\nb\u200c \n', 'a\nb'],
		['joiners between spaces', 'a \u200c \u200d b', 'a b'],
		['direction marks with nothing to direct', ' \u200f \u061c ', ''],
		['a mark of variation with nothing to vary', '\ufe0f \ufe0fa\ufe0f\ufe0f', 'a\ufe0f'],
		['letters of two code points', 'e\u0301', 'é'],
		['an accent after something unseen', 'e\u200b\u0301', 'é'],
		['the ninth mark on a letter', `x${'\u0323'.repeat(9)}y`, `x${'\u0323'.repeat(8)}y`],
		['marks hidden behind joiners', `x${'\u0323\u200d'.repeat(20)}y`, `x${'\u0323\u200d'.repeat(8)}y`],
		['tabs and many spaces', ' a\t\tb   c ', 'a b c'],
		['many empty lines', 'a\r\n\r\n \r\n\rb\u2028c\n\n', 'a\n\nb\nc'],
	])('%s', (_, typed, kept) => {
		expect(purify(typed, 'many')).toBe(kept)
	})

	test('a name is one line', () => {
		expect(purify(' Anna\n\n\tof the\r\nSett ', 'one')).toBe('Anna of the Sett')
	})
})

describe('laws', () => {
	test('what is pure stays as it is', () => {
		fc.assert(
			fc.property(anyText, anyLines, (text, lines) => {
				const once = purify(text, lines)
				expect(purify(once, lines)).toBe(once)
				expect(once.normalize('NFC')).toBe(once)
				expect(once.isWellFormed()).toBe(true)
				expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\0]|[\u200c-\u200f]{2}|\n\n\n|\p{M}{9}|^\s|\s$/u)
				expect(lines === 'one' && once.includes('\n')).toBe(false)
			}),
			{ numRuns: 2000 },
		)
	})

	test('it has no more bytes than the text in NFC, and at most three times those that were typed', () => {
		fc.assert(
			fc.property(anyText, anyLines, (text, lines) => {
				const bytes = Buffer.byteLength(purify(text, lines))
				expect(bytes).toBeLessThanOrEqual(Buffer.byteLength(text.normalize('NFC')))
				expect(bytes).toBeLessThanOrEqual(3 * Buffer.byteLength(text))
			}),
			{ numRuns: 2000 },
		)
		expect(Buffer.byteLength(purify('\u{1d160}', 'one'))).toBe(12)
	})

	test.each(naughty)('%j does no harm within a tenth of a second', (text) => {
		const before = performance.now()
		expect(purify(text, 'many').length).toBeLessThanOrEqual(text.length)
		purify(text, 'one')
		isTooHeavy(text)
		expect(performance.now() - before).toBeLessThan(100)
	})
})

describe('a text is too heavy', () => {
	test.each([
		['with 12,001 bytes', 'a'.repeat(12_001), true],
		['not with 12,000', 'a'.repeat(12_000), false],
		['with 6,001 Cyrillic letters', 'я'.repeat(6001), true],
		['as zalgo', `z${'\u0300'.repeat(40)}algo`, true],
		['when it hides a message in tags', `hi${'\u{e0068}'.repeat(30)}`, true],
		['not when few signs go', `${'badger '.repeat(3)}${'\u200b'.repeat(19)}`, false],
		['with twenty unseen signs to sixty letters less one', 'b'.repeat(59) + '\u200b'.repeat(20), true],
		['not with twenty to sixty', 'b'.repeat(60) + '\u200b'.repeat(20), false],
		['not with soft hyphens between syllables', 'Dachs\u00adbau\u00adten '.repeat(50), false],
		['not with many empty lines', 'a\r\n\r\n\r\n\r\n\r\n'.repeat(100), false],
		['not in vocalised Arabic', 'كَتَبَتْ رِسَالَةً '.repeat(100), false],
		['not in Hindi typed in two code points a letter', 'क\u093cलम '.repeat(100), false],
	])('%s', (_, text, heavy) => {
		expect(isTooHeavy(text)).toBe(heavy)
	})
})
