import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countLinks } from '../../../functions/converse/checks/links.ts'

describe('links', () => {
	test.each([
		['https://example.org/a?b=c#d', 1],
		['HTTP://EXAMPLE.ORG', 1],
		['see (https://example.org/a_(b)), please', 1],
		['http://192.0.2.1/', 1],
		['http://[2001:db8::1]/', 1],
		['http://localhost', 1],
		['www.example.test', 1],
		['example.com', 1],
		['EXAMPLE.COM', 1],
		['See example.com.', 1],
		['example.com, example.net; example.org', 3],
		['example.com:8080/x', 1],
		['news.example.co.uk', 1],
		['пример.рф', 1],
		['пример.рф/страница', 1],
		['мысал.қаз', 1],
		['مثال.ایران/صفحه', 1],
		['xn--e1afmkfd.xn--p1ai', 1],
		['youtu.be/abc', 1],
		['t.me/example', 1],
		['看example.com谢谢', 1],
		['на example.kzда', 1],
		['ｗｗｗ．example．com', 1],
		['http://a.test http://b.test', 2],
		['http://a.test,http://b.test', 2],
		['http://a.testhttp://b.test', 2],
		['[a](http://a.test) <http://b.test>', 2],
		['https://archive.test/web/https://example.org/', 1],
		['https://a.test/?to=https://b.test', 1],
		['http://www.example.com', 1],
		['anna@example.com', 1],
		['anna.example.ru@example.com', 1],
		['mailto:anna@mail.example.com?subject=x', 1],
		['https://anna@example.com/', 1],
	])('%s: %i', (text, count) => {
		expect(countLinks(text)).toBe(count)
	})
})

describe('no links', () => {
	test.each([
		'',
		'т.е. это так',
		'т.д.и т.п.',
		'e.g. i.e. U.S. p.m.',
		'3.5 и 12.05.2026',
		'1.2.3.4',
		'Ltd.The badger',
		'Конец.Начало',
		'конец.начало',
		'Fin.de la historia. Muy bien.es verdad',
		'I saw it.it was good.so nice.is it',
		'тыс.руб/мес',
		'км/ч и/или',
		'Great.Info for all, ok.Net result',
		'file.txt, README.md and photo.jpg',
		'example . com',
		'wait...what',
		'@example and #tag',
		'@example.com',
		'http:// is a scheme',
		'www. is a prefix',
		'5.kg',
	])('%s', (text) => {
		expect(countLinks(text)).toBe(0)
	})
})

test('no text throws, and none has more links than a third of its length', () => {
	const part = fc.constantFrom(
		'http://',
		'www.',
		'.com',
		'.',
		'/',
		'@',
		'a',
		'рф',
		' ',
		':80',
		'-',
		'[',
		'漢',
		'\ud83d',
		',',
	)
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
			const text = parts.join('')
			expect(countLinks(text)).toBeLessThanOrEqual(text.length / 3)
		}),
	)
})

test.each(['a', 'a.', 'a@', 'http://', 'www.', 'a.com/', '-', 'a-', '.', ':80', 'a_', '\u0301', 'http:/', 'a.a@a.'])(
	'12 KB of %j are counted within a quarter of a second',
	(part) => {
		const text = part.repeat(12_000 / Buffer.byteLength(part))
		const before = performance.now()
		countLinks(text)
		expect(performance.now() - before).toBeLessThan(250)
	},
)
