import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openExport } from '../../../../infra/local/import/wordpress/wordpress-archive.ts'
import { folders, run, save } from '../../../support/commands.ts'
import { photo } from '../../../support/photos.ts'
import { importInto, manuscriptAt, outcomeOf, settingsAt } from './imported.ts'
import { exportFoot, exportHead, item, wordpressExport } from './wordpress-export.ts'

const folder = folders()

const society = ['category', 'society', 'Society'] as const
const kazakh = {
	meta: {},
	language: ['language', 'kk', 'Қазақша'] as const,
	pair: ['post_translations', 'pll_1', 'pll_1'] as const,
}

const orchard = wordpressExport(
	{
		id: 10,
		title: 'Old trees &amp; new grafts',
		name: 'old-trees',
		excerpt: 'Neighbours graft two hundred wild apple trees above the town, and teach their children how.',
		content: `The grafting began in March.
Nobody was paid.

<blockquote>We had tea and scissors.</blockquote>

[caption id="attachment_12" align="alignnone" width="300"]<img src="https://old.example.org/wp-content/uploads/2024/05/ladder-300x200.jpg" alt="A ladder in a tree" /> The ladder is older than the tree.[/caption]
<!--more-->
See <a href="https://old.example.org/2024/05/tea/">the tea house</a> and <a href="/?p=20">its page</a>.

https://www.youtube.com/watch?v=abc123

[poll id="7"]

The [DUMK photo] stays.`,
		terms: [
			society,
			['category', 'orchards', 'Orchards'],
			['post_tag', 'apples', 'Apples'],
			['language', 'en', 'English'],
			kazakh.pair,
		],
		meta: { _thumbnail_id: '11' },
		comments: 3,
		modified: '2024-05-02 10:00:00',
	},
	{
		id: 11,
		title: 'lead',
		name: 'lead',
		type: 'attachment',
		status: 'inherit',
		excerpt: 'The orchard in May.',
		attachment: 'https://old.example.org/wp-content/uploads/2024/05/Orchard%20view.jpg',
		meta: { _wp_attachment_image_alt: 'Blossom on a slope' },
	},
	{
		id: 14,
		title: 'Ескі ағаштар',
		name: '%d0%b5%d1%81%d0%ba%d1%96-%d0%b0%d2%93%d0%b0%d1%88%d1%82%d0%b0%d1%80',
		link: 'https://old.example.org/kk/eski-agashtar/',
		content:
			'<!-- wp:paragraph -->\n<p>Көршілер наурызда <strong>алма</strong> ағаштарын телей бастады.</p>\n<!-- /wp:paragraph -->',
		terms: [['category', 'society', 'Қоғам'], kazakh.language, kazakh.pair],
	},
	{
		id: 20,
		title: 'The tea house',
		name: 'tea',
		content: 'Tea is poured from six in the morning, and the samovar is never cold before the evening news.',
		status: 'private',
		terms: [society],
	},
	{
		id: 21,
		title: 'About us',
		name: 'about',
		type: 'page',
		link: 'https://old.example.org/about/',
		content: 'We write about orchards and the people who look after them, every week since the first frost.',
	},
	{ id: 22, title: 'In the bin', name: 'bin', status: 'trash' },
	{ id: 23, title: 'Menu', name: 'menu', type: 'nav_menu_item' },
)

describe('a WordPress export', () => {
	test('becomes manuscripts with authors, sections, dates with their offset, and photos beside them', async () => {
		const at = folder()
		save(at, {
			'export.xml': orchard,
			'uploads/2024/05/Orchard view.jpg': await photo(),
			'uploads/2024/05/ladder.jpg': await photo('#336699'),
		})
		const to = join(at, 'newsroom')
		expect(
			await importInto(to, openExport(join(at, 'export.xml'), 'Asia/Almaty', join(at, 'uploads')), {
				timeZone: 'Asia/Almaty',
			}),
		).toEqual({
			imported: 4,
			kept: 0,
			refused: 0,
			left: 2,
		})
		const { fields, text } = manuscriptAt(to, 'articles/old-trees/en.md')
		expect(fields).toEqual({
			title: 'Old trees & new grafts',
			description: 'Neighbours graft two hundred wild apple trees above the town, and teach their children how.',
			authors: ['madina'],
			date: '2024-05-01T09:30:00+05:00',
			updated: '2024-05-02T10:00:00+05:00',
			section: 'society',
			tags: ['orchards', 'apples'],
			lead: { image: 'Orchard-view.jpg', alt: 'Blossom on a slope', caption: 'The orchard in May.' },
			aliases: ['/2024/05/old-trees/'],
		})
		expect(text).toContain('The grafting began in March.\\\nNobody was paid.')
		expect(text).toContain('![A ladder in a tree](ladder.jpg "The ladder is older than the tree.")')
		expect(text).toContain('[the tea house](../tea/en.md) and [its page](../tea/en.md)')
		expect(text).toContain('::embed{url="https://www.youtube.com/watch?v=abc123"}')
		expect(text).toContain('\\[poll id="7"]')
		expect(existsSync(join(to, 'articles/old-trees/ladder.jpg'))).toBe(true)
		expect(settingsAt(to, 'authors.yml')).toEqual({
			madina: { name: { en: 'Madina Seitkali', kk: 'Madina Seitkali' } },
		})
		expect(settingsAt(to, 'site.yml')).toMatchObject({
			title: { en: 'The Orchard Gazette' },
			url: 'https://old.example.org',
			timeZone: 'Asia/Almaty',
			languages: ['en', 'kk'],
			sections: { society: { en: 'Society', kk: 'Қоғам' } },
		})
	})

	test('has translations of one story in one folder, with slugs in their own letters', async () => {
		const at = folder()
		save(at, { 'export.xml': orchard })
		await importInto(join(at, 'to'), openExport(join(at, 'export.xml'), 'Asia/Almaty', undefined))
		const { fields, text } = manuscriptAt(join(at, 'to'), 'articles/old-trees/kk.md')
		expect(fields).toMatchObject({ slug: 'ескі-ағаштар', aliases: ['/kk/eski-agashtar/'] })
		expect(text).toBe('Көршілер наурызда **алма** ағаштарын телей бастады.\n')
	})

	test('names what it could not take: comments, shortcodes, photos without a copy, bins and menus', async () => {
		const at = folder()
		save(at, { 'export.xml': orchard })
		await importInto(join(at, 'to'), openExport(join(at, 'export.xml'), 'Asia/Almaty', undefined))
		const rules = (source: string) => outcomeOf(join(at, 'to'), source)?.notes.map(({ rule, found }) => [rule, found])
		expect(rules('item 1 (id 10)')).toEqual(
			expect.arrayContaining([
				['comments-left', '3'],
				['shortcode', 'poll'],
				['photo-missing', 'https://old.example.org/wp-content/uploads/2024/05/Orchard%20view.jpg'],
			]),
		)
		expect(rules('item 6 (id 22)')).toEqual([['status-left', 'trash']])
		expect(rules('item 7 (id 23)')).toEqual([['type-left', 'nav_menu_item']])
		expect(manuscriptAt(join(at, 'to'), 'articles/tea/en.md').fields).toMatchObject({ status: 'withheld' })
	})

	test('is mended no further than it can be: what check then says is missing is missing in the archive', async () => {
		const at = folder()
		const good = {
			content: 'The first rows went in with the spring rains, and by October the seedlings stood knee-high.',
			terms: [society],
		}
		save(at, {
			'export.xml': wordpressExport(
				{ id: 1, title: 'Rows of saxaul', name: 'saxaul', ...good },
				{ id: 2, title: 'Without a section', name: 'plain', content: good.content },
			),
		})
		await importInto(join(at, 'to'), openExport(join(at, 'export.xml'), 'Asia/Almaty', undefined))
		const { code, out } = await run('check', [join(at, 'to')], at)
		expect(out.split('\n').filter((line) => line.includes(' error '))).toEqual([
			expect.stringContaining('articles/plain/en.md:1:1 error `section` is missing.'),
		])
		expect(code).toBe(1)
	}, 60_000)

	test('costs no good item for a bad one: entities, encodings, unclosed elements and CDATA', async () => {
		const at = folder()
		const good = (id: number) => item({ id, title: `Good ${id}`, name: `good-${id}`, content: 'Bread is baked.' })
		const parts = [
			good(1),
			item({ id: 2, title: 'Entity', name: 'entity', raw: '<wp:note>&nbsp;</wp:note>' }),
			good(3),
			good(4).replace('</item>', ''),
			good(5),
			good(6).replace('Bread is baked.]]>', 'Bread is baked.'),
			good(7),
			item({ id: 8, title: '', name: 'untitled' }),
			item({ id: 9, title: 'Never', name: 'never', date: '2024-02-30 10:00:00' }),
			item({ id: 10, title: 'Same address', name: 'good-1' }),
		]
		const bytes = Buffer.concat([
			Buffer.from(exportHead + parts.join('')),
			Buffer.from(item({ id: 11, title: 'Bytes', name: 'bytes' })),
			Buffer.from(good(12)),
			Buffer.from(exportFoot),
		])
		bytes[bytes.indexOf('Bytes')] = 0xff
		save(at, { 'export.xml': bytes })
		await importInto(join(at, 'to'), openExport(join(at, 'export.xml'), 'UTC', undefined))
		const report = JSON.parse(readFileSync(join(at, 'to/import-report.json'), 'utf8'))
		const by = (state: string) => report.sources.filter((one: { state: string }) => one.state === state)
		expect(by('imported').map((one: { file: string }) => one.file)).toEqual(
			[1, 3, 5, 7, 12].map((id) => `articles/good-${id}/en.md`),
		)
		expect(by('refused').map((one: { notes: { rule: string }[] }) => one.notes[0]?.rule)).toEqual([
			'xml-broken',
			'xml-broken',
			'xml-broken',
			'title-missing',
			'date-impossible',
			'address-twice',
			'encoding',
		])
	})
})
