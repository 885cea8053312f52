import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { ninjsOf } from '../../functions/render/ninjs.ts'
import { uriOf } from '../../functions/render/uri.ts'
import { all, textOf } from '../markup/element.ts'
import { readFragment } from '../markup/html.ts'
import { readXml } from '../markup/xml.ts'
import { articleView, hostileView, sampleViews } from './article-views.ts'
import { liveParts } from './live-parts.ts'
import { ninjs, uri } from './ninjs-item.ts'
import { payloads } from './payloads.ts'

/** As a partner gets it. */
const itemOf = (view: ArticleView) => ninjs.parse(JSON.parse(JSON.stringify(ninjsOf(view))))
const body = 'The first ones are green.'
const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(sampleViews().map((view) => [`${view.story} ${view.language.tag}`, view] as const))(
	'%s',
	(_name, view) => {
		const item = itemOf(view)
		const { metadata } = view.galley

		test('keeps the standard, and says what the article says of itself', () => {
			expect(item.uri).toBe(`https://news.example.org/articles/${view.story}/${view.language.tag}`)
			expect(item.language).toBe(view.language.tag)
			expect(item.headlines.map(({ value }) => value)).toEqual([metadata.title])
			expect(item.located).toBe(metadata.dateline ?? undefined)
			expect(item.subjects).toHaveLength(1 + metadata.tags.length)
			expect(item.people.map(({ rel }) => rel)).toEqual(metadata.authors.map(() => 'author'))
		})

		test('brings the text as XHTML that XML parsers read, and in plain words', () => {
			const [xhtml, plain, ...more] = item.bodies
			expect(more).toEqual([])
			expect([xhtml?.contentType, plain?.contentType]).toEqual(['application/xhtml+xml', 'text/plain'])
			const root = readXml(xhtml?.value ?? '')
			expect(root.attributes).toEqual({
				xmlns: 'http://www.w3.org/1999/xhtml',
				lang: view.language.tag,
				'xml:lang': view.language.tag,
				dir: view.language.direction,
			})
			for (const paragraph of all(root, 'p').filter((p) => all(p, 'a').length + all(p, 'br').length === 0))
				expect(oneSpace(plain?.value ?? '')).toContain(oneSpace(textOf(paragraph)))
		})

		test('brings each photo in its sizes, with caption, description and credit', () => {
			const pictures = item.associations.filter(({ type }) => type === 'picture')
			expect(pictures.map(({ name }) => name)).toEqual(view.galley.photos)
			const [first] = pictures
			expect(first?.rel).toBe('lead')
			expect(first?.by).toBe(metadata.lead?.credit)
			expect(first?.descriptions?.map(({ role, value }) => [role, value])).toEqual([
				['caption', metadata.lead?.caption],
				['alt', metadata.lead?.alt],
			])
			expect(first?.renditions.map(({ href, width, height }) => [href, width, height]).slice(0, 2)).toEqual([
				['https://news.example.org/photos/0123456789abcdef/320.jpg', 320, 213],
				['https://news.example.org/photos/0123456789abcdef/640.jpg', 640, 427],
			])
		})
	},
)

test('the story’s other languages are named, each by its own name for good', () => {
	const others = itemOf(articleView('en', {}, body)).associations.filter(({ rel }) => rel === 'translation')
	expect(others.map(({ language, uri }) => [language, uri])).toEqual([
		['kk', 'https://news.example.org/articles/apples/kk'],
		['fa', 'https://news.example.org/articles/apples/fa'],
	])
})

test('an author is known by the newsroom’s id, a guest by name', () => {
	const authors = ['madina', { name: 'Ann', url: 'https://ann.example/' }, { name: 'Bob' }]
	expect(itemOf(articleView('kk', { authors }, 'Алма ерте пісті, ауыл тұрғындары қуанып жүр.')).people).toEqual([
		{
			name: 'Мадина Сейтқали',
			rel: 'author',
			uri: 'https://news.example.org/kk/author/madina/',
			literal: 'madina',
			contactInfo: [{ type: 'web', value: 'https://madina.example/' }],
		},
		{ name: 'Ann', rel: 'author', uri: 'https://ann.example/' },
		{ name: 'Bob', rel: 'author' },
	])
})

test('what may be done with it, where it is from and what was corrected is said', () => {
	const item = itemOf(
		articleView(
			'en',
			{
				license: 'https://licence.example/by/4.0/',
				copyright: '© The Steppe Post',
				canonical: 'https://сады.example/яблоки',
				updated: '2026-10-07',
				corrections: [{ date: '2026-10-06', text: 'An earlier version misnamed the sort.' }],
			},
			body,
		),
	)
	expect(item.rightsInfo).toEqual({ linkedRights: 'https://licence.example/by/4.0/' })
	expect(item.copyrightNotice).toBe('© The Steppe Post')
	expect(item.infoSources).toEqual([
		{
			name: 'xn--80ai1b3b.example',
			role: 'origin',
			uri: 'https://xn--80ai1b3b.example/%D1%8F%D0%B1%D0%BB%D0%BE%D0%BA%D0%B8',
		},
		{ name: 'The Steppe Post', role: 'publisher', uri: 'https://news.example.org/' },
	])
	expect(item.edNote).toBe('Corrections: 2026-10-06 — An earlier version misnamed the sort.')
	expect([item.firstCreated, item.versionCreated]).toEqual(['2026-10-05T04:00:00.000Z', '2026-10-06T19:00:00.000Z'])
})

test('markup in words stays words, and the XHTML stays XML', () => {
	const text = '<script>alert(1)</script> ]]> &amp; <b>'
	const lead = { image: 'lead.jpg', alt: text, caption: text, credit: text }
	const item = itemOf(
		articleView(
			'en',
			{ title: text, lead },
			`Apples \`${text}\` ripen.\n\n<ol reversed><li>Aport</li></ol>\n\nOne<br>two.`,
		),
	)
	expect(item.title).toBe(text)
	const root = readXml(item.bodies[0]?.value ?? '')
	expect(all(root, 'script')).toEqual([])
	expect(all(root, 'code').map(textOf)).toEqual([text])
	expect(all(root, 'br')).toHaveLength(1)
	expect(all(readFragment(item.bodies[0]?.value ?? ''), 'br')).toHaveLength(1)
	expect(all(root, 'ol').map(({ attributes }) => attributes)).toEqual([{ reversed: 'reversed' }])
	expect(item.bodies[0]?.value).not.toContain(']]>')
	expect(item.bodies[1]?.value).toContain(`Apples ${text} ripen.`)
})

test.each(payloads.map(({ name, text }) => [name, text] as const))('nothing runs in the XHTML: %s', (_name, text) => {
	const view = hostileView(text)
	if (view === undefined) return
	const [xhtml] = itemOf(view).bodies
	expect(readXml(xhtml?.value ?? '').name).toBe('div')
	expect(liveParts(readFragment(xhtml?.value ?? ''), { picture: /^never$/ })).toEqual([])
})

test('any address of the web becomes a URI, and stays one', () => {
	fc.assert(
		fc.property(
			fc.webUrl({ withFragments: true, withQueryParameters: true }),
			fc.string({ unit: 'grapheme' }),
			(url, more) => {
				const made = uriOf(`${url}/${more}`)
				expect(uri.safeParse(made).success).toBe(true)
				expect(uriOf(made)).toBe(made)
			},
		),
	)
})
