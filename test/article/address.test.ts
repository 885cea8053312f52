import { expect, test } from 'vitest'
import { articleAddress, frontAddress, keyOfAddress, linkOf, variantAddress } from '../../functions/article/address.ts'
import { addressesOf } from '../../functions/article/addresses.ts'
import { isReservedSlug, isSlug } from '../../functions/article/slug.ts'

test.each([
	['/en/saxaul-aral/', '/en/saxaul-aral/'],
	['/kk/сексеуіл/', '/kk/%D1%81%D0%B5%D0%BA%D1%81%D0%B5%D1%83%D1%96%D0%BB/'],
	['/ar/السكسول/', '/ar/%D8%A7%D9%84%D8%B3%D9%83%D8%B3%D9%88%D9%84/'],
	['/fa/می‌روم/', '/fa/%D9%85%DB%8C%E2%80%8C%D8%B1%D9%88%D9%85/'],
	['/en/100%/', '/en/100%25/'],
	['/en/salt water/', '/en/salt%20water/'],
	['/en/what?/#1', '/en/what%3F/%231'],
	['/en/a&b/', '/en/a&b/'],
])('%s stands in a link as %s', (address, link) => {
	expect(linkOf(address)).toBe(link)
	expect(new URL(link, 'https://news.example.org').pathname).toBe(link)
	expect(decodeURIComponent(link)).toBe(address)
})

test('an article’s variants, and the fronts, have the addresses of the design', () => {
	const own = articleAddress('uz-Latn', 'orol')
	expect([own, variantAddress(own, 'page'), variantAddress(own, 'lite')]).toEqual([
		'/uz-Latn/orol/',
		'/uz-Latn/orol/',
		'/uz-Latn/orol/lite/',
	])
	expect(frontAddress.home('kk')).toBe('/kk/')
	expect(frontAddress.section('kk', 'society')).toBe('/kk/section/society/')
	expect(frontAddress.tag('kk', 'aral-sea')).toBe('/kk/tag/aral-sea/')
	expect(frontAddress.author('kk', 'madina')).toBe('/kk/author/madina/')
	expect(frontAddress.day('kk', '2026-03-02')).toBe('/kk/2026/03/02/')
})

test('an address that ends with a slash is kept as index.html, one of a file as it is', () => {
	expect(keyOfAddress('/kk/сексеуіл/')).toBe('kk/сексеуіл/index.html')
	expect(keyOfAddress('/en/feed.xml')).toBe('en/feed.xml')
})

test('an article is found by its slug, its folder, its aliases and its former slugs, each once', () => {
	const metadata = { slug: 'saxaul', aliases: ['/en/old/', '/en/older', '/1998/saxaul.html', '/en/saxaul/'] }
	expect(addressesOf(metadata, 'aral', 'en', ['/en/first/', '/en/old/'])).toEqual([
		'/en/saxaul/',
		'/en/aral/',
		'/en/old/',
		'/en/older/',
		'/1998/saxaul.html',
		'/en/first/',
	])
	expect(addressesOf({ slug: 'about', aliases: [] }, 'pages/about', 'en', [])).toEqual(['/en/about/'])
})

test.each(['saxaul', 'saxaul-aral-2026', 'сексеуіл', 'السكسول', 'می‌روم', '咸海', 'ñandú', 'हिंदी'])(
	'%s can be a slug',
	(slug) => {
		expect(isSlug(slug)).toBe(true)
	},
)

test.each([
	['Saxaul', 'upper case: two addresses on one half of the file systems, one on the other'],
	['Сексеуіл', 'upper case in another alphabet'],
	['n\u0303andu\u0301', 'letters and accents apart: looks the same, is another address'],
	['saxaul--aral', 'an empty word'],
	['-saxaul', 'a hyphen in front'],
	['saxaul-', 'a hyphen behind'],
	['saxaul aral', 'a space'],
	['saxaul/aral', 'a folder'],
	['saxaul.html', 'a file name'],
	['..', 'a way out'],
	['a%20b', 'an escape'],
	['a\u202eb', 'a sign that turns the text around'],
	['', 'nothing'],
	['ә'.repeat(76), 'too long for a file name: 152 bytes'],
])('%j cannot be a slug: %s', (slug) => {
	expect(isSlug(slug)).toBe(false)
})

test('a slug cannot take what the site needs itself', () => {
	for (const slug of ['section', 'tag', 'author', 'lite', 'embed', 'email', '2026'])
		expect(isReservedSlug(slug)).toBe(true)
	for (const slug of ['sections', '20260', 'saxaul']) expect(isReservedSlug(slug)).toBe(false)
})
