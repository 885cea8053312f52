import { expect, test } from 'vitest'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { themeOf } from '../../functions/style/theme.ts'
import { checkAddress } from '../../functions/validate/fields/check-address.ts'
import type { FieldContext } from '../../functions/validate/fields/field-context.ts'

/** The rules that an alias breaks on a site in English and Latin-script Uzbek. */
function rulesOf(alias: string): string[] {
	const context: FieldContext = {
		fields: { aliases: [alias] },
		broken: new Set(),
		language: siteLanguage('en'),
		newsroom: {
			site: {
				title: { en: 'The Steppe Post' },
				url: 'https://news.example.org',
				timeZone: 'Asia/Almaty',
				sourceLanguage: 'en',
				languages: ['en', 'uz-Latn'],
				sections: {},
				comments: 'premoderated',
				reactions: true,
				frontSize: 30,
			},
			authors: {},
			taxonomy: { tags: {} },
			theme: themeOf({}),
		},
		folder: 'apples',
		photos: {},
		passages: [],
		placeOf: () => ({ line: 1, column: 1 }),
	}
	return checkAddress(context).map(({ rule }) => rule)
}

test.each([
	...['/en/old-apples/', '/apples/', '/2019/05/apples.html', '/uz-Latn/olma/', '/enough/', '/deskwork/'],
	...['/en/2019/apples/', '/en/2019/05/apples/', '/en/2019/05/01/apples/', '/uz-latn/2019/05/01/olma'],
])('an old address such as %s leads to its article', (alias) => expect(rulesOf(alias)).toEqual([]))

test.each([
	'/',
	'/en/',
	'/EN/',
	'/uz-Latn',
	'/robots.txt',
	'/sitemap.xml',
	'/favicon.svg',
	'/sw.js',
	'/icon-512-maskable.png',
	'/apple-touch-icon.png',
	'/en/manifest.webmanifest',
	'/en/offline/',
	'/index.html',
	'/photos/x/1.jpg',
	'/en/section/society/',
	'/en/2026/',
	'/en/2026/05',
	'/en/2026/05/01/',
	'/en/feed.xml',
	'/uz-latn/404.html',
	'/desk/',
	'/converse/comments/',
	'/preview/a-word/',
	'/../secret/',
])('no alias takes %s, which the site needs itself', (alias) => expect(rulesOf(alias)).toEqual(['alias-format']))
