import fc from 'fast-check'
import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../functions/language/languages.ts'
import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { fixText } from '../../../functions/validate/slips/fix-text.ts'
import { manuscript, newsroom, read } from '../reading/context.ts'
import { mended } from './support.ts'

const fixed = (tag: string, text: string) => fixText(text, siteLanguage(tag)).text

describe('mending a manuscript', () => {
	const body = [
		'Он сказал: "Да".',
		'Код `"x"` и [ссылка "туда"](https://example.org/?q="x" "Подпись") и https://example.org/"a"b и \\"так\\" &quot;так&quot;.',
		'```\n"код"\n```',
		'<div title="x">"HTML"</div>',
		'![Дерево "у дома"](lead.jpg "Фото: Мaша")',
		'| "а" | б |\n| --- | --- |\n| в | "г" |',
		'> Цитата: "да".\n> И ещё "раз".',
	].join('\n\n')

	test('changes its words, and leaves code, addresses, escapes and HTML as they are', () => {
		expect(mended('ru', body)).toBe(
			[
				'Он сказал: «Да».',
				'Код `"x"` и [ссылка «туда»](https://example.org/?q="x" "Подпись") и https://example.org/"a"b и \\"так\\" &quot;так&quot;.',
				'```\n"код"\n```',
				'<div title="x">"HTML"</div>',
				'![Дерево «у дома»](lead.jpg "Фото: Маша")',
				'| «а» | б |\n| --- | --- |\n| в | «г» |',
				'> Цитата: «да».\n> И ещё «раз».',
			].join('\n\n'),
		)
	})

	test('changes the prose of its front matter, however it is quoted, and no other field', () => {
		const fields = {
			title: 'Роман "Мастер"',
			description: "'Роман \"Мастер\" — и it''s'",
			dateline: '"Мoсква \\"М\\""',
			slugline: 'роман "мастер"',
			'x-note': '"моё"',
			corrections: '\n  - date: 2026-10-06\n    text: Было "да".',
		}
		const before = manuscript(fields)
		const after = before
			.replace('title: Роман "Мастер"', 'title: Роман «Мастер»')
			.replace('\'Роман "Мастер" —', "'Роман «Мастер»\u00a0—")
			.replace('Мoсква', 'Москва')
			.replace('Было "да".', 'Было «да».')
		expect(fixed('ru', before)).toBe(after)
	})

	test('says what it did, by line and column of the file', () => {
		const { fixes } = fixText(manuscript({}, 'Он сказал: "Да".\nОна — "нет".'), siteLanguage('ru'))
		expect(fixes).toEqual([
			{ line: 8, column: 12, rule: 'quotes-foreign', found: '"Да"', fix: '«Да»' },
			{ line: 9, column: 4, rule: 'nbsp-missing', found: ' ', fix: '\u00a0' },
			{ line: 9, column: 7, rule: 'quotes-foreign', found: '"нет"', fix: '«нет»' },
		])
	})

	test.each([
		['CRLF', '\r\n'],
		['CR', '\r'],
		['LF', '\n'],
	])('keeps lines that end in %s, and a byte order mark', (_name, end) => {
		const file = (text: string) => `\uFEFF${manuscript({}, `Да.\n\n${text}`).replaceAll('\n', end)}`
		expect(fixed('ru', file('"Нет" — так.'))).toBe(file('«Нет»\u00a0— так.'))
	})

	test('leaves words in another language alone where a tag or a block says so', () => {
		for (const text of [
			'Слово <span lang="en">"word"</span> здесь.',
			'<div lang="en">\n\nThe "word".\n\n</div>',
			':::aside{lang=en}\nThe "word".\n:::',
			'Команда <code>a "b" мaма</code>, клавиша <kbd>"c"</kbd> и вывод <samp class="x">"мaма"</samp>.',
		])
			expect(mended('ru', text)).toBe(text)
	})

	test.each([
		['a paragraph', ''],
		['a block quote', '> '],
		['a footnote', 'Слово[^1]\n\n[^1]: '],
	])('leaves %s that is in another language alone', (_name, start) => {
		const text = `${start}She said that "this is what it was" and that the house by the river was not for sale with us.`
		expect(mended('ru', text)).toBe(text)
		expect(fixText(manuscript({}, text), siteLanguage('en')).text).toContain('“this is what it was”')
	})

	test('mends behind the escapes of a field, and none of what they stand for', () => {
		const before = manuscript({ title: '"\\u043cаша \\U0000041cаша \\xaaсад мaма"' })
		expect(fixed('ru', before)).toBe(manuscript({ title: '"\\u043cаша \\U0000041cаша \\xaaсад мама"' }))
	})

	test('mends the lines of a front matter that stay what they are, though another would not', () => {
		const before = manuscript({ title: '۲0۲6', description: 'سال ۲0۲6 اور كتاب' })
		expect(fixed('ur', before)).toBe(manuscript({ title: '۲0۲6', description: 'سال 2026 اور کتاب' }))
	})

	test('does not make emphasis where a sign became a letter', () => {
		const text = "*o'*zbek tog'*lari*\n\nma'no"
		expect(mended('uz-Latn', text)).toBe("*o'*zbek tog'*lari*\n\nmaʼno")
	})

	test('does not make a number of a text', () => {
		const before = manuscript({ title: '۲0۲6' })
		expect(fixed('ur', before)).toBe(before)
		expect(fixed('ur', manuscript({ title: 'سال ۲0۲6' }))).toBe(manuscript({ title: 'سال 2026' }))
	})

	test.each([
		['without front matter', 'Он сказал: "Да".'],
		['with front matter that cannot be read', manuscript({ title: '"Да' }, '')],
		['too deep to be parsed', manuscript({}, `${'>'.repeat(10_000)} "Да"`)],
		['empty', ''],
	])('leaves a file %s as it is', (_name, text) => {
		expect(fixed('ru', text)).toBe(text)
	})
})

const pieces = fc.constantFrom(
	...['"', '"', "'", '’', '“', '”', '„', '«', '»', ' ', ' ', ' ', '\n', '\n\n', '— ', '№ ', '5', '۵', '٤', '10 км'],
	...['o', "o'", 'g‘', 'слово', 'мaма', 'می ', 'خواهم', 'كتاب', 'ها', 'ه ای', 'word', 'c', '"да"', ' : ', ' ;'],
	...[
		'*',
		'**',
		'_',
		'`',
		'[',
		'](a.md)',
		'![',
		'](b.jpg "',
		'")',
		'<b>',
		'</b>',
		'\\',
		'&quot;',
		'> ',
		'- ',
		'# ',
		'|',
	],
	...['<span lang="en">', '</span>', '[^1]', '[^1]: ', ':::aside\n', ':::\n', '~~', 'https://a.b/"c"', '\t', '\u200c'],
)
const anyBody = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const anyLanguage = fc.constantFrom(...languages)

/** A galley's tree with its texts left blank. */
function marks(node: Nodes): unknown {
	if (node.type === 'text') return 'text'
	if (!('children' in node)) return node
	const { children, ...rest } = node
	const { alt: _alt, title: _title, id: _id, ...properties } = 'properties' in rest ? rest.properties : {}
	return [{ ...rest, properties }, children.map(marks)]
}

describe('of any body in any language', () => {
	test('mending twice is mending once', () => {
		fc.assert(
			fc.property(anyBody, anyLanguage, (body, { tag }) => {
				const once = fixed(tag, manuscript({}, body))
				expect(fixed(tag, once)).toBe(once)
				expect(fixText(once, siteLanguage(tag)).fixes).toEqual([])
			}),
			{ numRuns: 300 },
		)
	})

	test('the galley has the same marks around its words', () => {
		fc.assert(
			fc.property(anyBody, anyLanguage, (body, { tag }) => {
				const site = { ...newsroom, site: { ...newsroom.site, languages: [tag] } }
				const reading = (text: string) => read(text, { language: tag, newsroom: site })
				const before = reading(manuscript({}, body))
				const after = reading(fixed(tag, manuscript({}, body)))
				expect(after.galley === null).toBe(before.galley === null)
				if (before.galley && after.galley) expect(marks(after.galley.body)).toEqual(marks(before.galley.body))
			}),
			{ numRuns: 300 },
		)
	})

	test('what is reported can be mended, and is not reported again', () => {
		const mendable = ['letters-lookalike', 'uzbek-apostrophe', 'digits-mixed', 'zwnj-missing', 'nbsp-missing']
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('слово', 'мaма', '№ 5', "o'z", 'می خواهم', '۲0', '.'), { maxLength: 20 }),
				anyLanguage,
				(words, { tag }) => {
					const once = fixed(tag, manuscript({}, words.join(' ')))
					const site = { ...newsroom, site: { ...newsroom.site, languages: [tag] } }
					const left = read(once, { language: tag, newsroom: site }).problems.map(({ rule }) => rule)
					expect(left.filter((rule) => mendable.includes(rule))).toEqual([])
				},
			),
			{ numRuns: 200 },
		)
	})
})
