import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { transliterateGalley } from '../../functions/alphabet/transliterate-galley.ts'
import type { Galley, Metadata } from '../../functions/article/galley.ts'

const metadata: Metadata = {
	title: 'Shaharda bahor',
	description: 'Toʻrt kunlik bayram',
	authors: ['gulnora', { name: 'Yusuf Gʻaniyev', url: 'https://example.org/yusuf' }],
	byline: 'Maxsus muxbir',
	dateline: 'TOSHKENT',
	date: '2026-03-20T04:00:00.000Z',
	updated: null,
	notBefore: '2026-03-20T04:00:00.000Z',
	expires: null,
	section: 'society',
	tags: ['bahor'],
	genre: 'news',
	lead: { image: 'shahar.jpg', alt: 'Shahar', caption: 'Eski shahar', credit: 'Surat: Olim', focus: null },
	slug: 'bahor',
	aliases: ['/uz-Latn/bahor-keldi/'],
	translation: 'human',
	sourceLanguage: 'en',
	translators: [{ name: 'Oydin Shukurova' }],
	corrections: [{ date: '2026-03-21T04:00:00.000Z', text: 'Sana tuzatildi' }],
	related: ['toy'],
	comments: 'premoderated',
	reactions: true,
	copyright: 'Bahor gazetasi',
	license: 'CC-BY-4.0',
	canonical: 'https://example.org/bahor',
	more: { 'x-desk': 'shahar' },
}
const galley: Galley = {
	format: 1,
	story: 'bahor',
	language: 'uz-Latn',
	metadata,
	body: h(null, h('p', 'Bugun bayram')),
	blocks: ['8c1f'],
	length: 2,
	photos: ['shahar.jpg'],
}

test('all that readers read is rewritten, and all that machines read stays', async () => {
	const alphabet = await openAlphabet('uz-Latn', 'uz-Cyrl')
	const before = structuredClone(galley)
	expect(transliterateGalley(galley, alphabet)).toEqual({
		...galley,
		language: 'uz-Cyrl',
		madeFrom: 'uz-Latn',
		body: h(null, h('p', 'Бугун байрам')),
		metadata: {
			...metadata,
			title: 'Шаҳарда баҳор',
			description: 'Тўрт кунлик байрам',
			authors: ['gulnora', { name: 'Юсуф Ғаниев', url: 'https://example.org/yusuf' }],
			byline: 'Махсус мухбир',
			dateline: 'ТОШКЕНТ',
			lead: { image: 'shahar.jpg', alt: 'Шаҳар', caption: 'Эски шаҳар', credit: 'Сурат: Олим', focus: null },
			aliases: [],
			translators: [{ name: 'Ойдин Шукурова' }],
			corrections: [{ date: '2026-03-21T04:00:00.000Z', text: 'Сана тузатилди' }],
			copyright: 'Баҳор газетаси',
		},
	})
	expect(galley).toEqual(before)
})

test('what a manuscript leaves out stays out', async () => {
	const alphabet = await openAlphabet('uz-Latn', 'uz-Cyrl')
	const bare = { ...galley, metadata: { ...metadata, lead: null, byline: null, dateline: null, copyright: null } }
	expect(transliterateGalley(bare, alphabet).metadata).toMatchObject({
		lead: null,
		byline: null,
		dateline: null,
		copyright: null,
	})
})
