import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { oembedLink, oembedOf } from '../../functions/render/oembed.ts'
import { all } from '../markup/element.ts'
import { readFragment } from '../markup/html.ts'
import { articleView, sampleViews } from './article-views.ts'

/** Section 2.3.4 of https://oembed.com: what every answer may have, and what one of type `rich` must. */
const rich = z.strictObject({
	version: z.literal('1.0'),
	type: z.literal('rich'),
	title: z.string(),
	author_name: z.string().min(1).optional(),
	author_url: z.url().optional(),
	provider_name: z.string().min(1),
	provider_url: z.url(),
	thumbnail_url: z.url().optional(),
	thumbnail_width: z.int().positive().optional(),
	thumbnail_height: z.int().positive().optional(),
	html: z.string(),
	width: z.int().positive(),
	height: z.int().positive(),
})

/** As another site gets it. */
const answer = (view: ArticleView) => rich.parse(JSON.parse(JSON.stringify(oembedOf(view))))
const body = 'The first ones are green.'
const lead = { image: 'lead.jpg', alt: 'Apples', caption: 'In May.', credit: 'Madina' }

describe.each(sampleViews().map((view) => [`${view.story} ${view.language.tag}`, view] as const))(
	'%s',
	(_name, view) => {
		test('is answered as the specification asks', () => {
			const { title, html, width, height, thumbnail_url } = answer(view)
			expect(title).toBe(view.galley.metadata.title)
			expect(thumbnail_url).toBe('https://news.example.org/photos/0123456789abcdef/640.jpg')
			const [frame, ...more] = all(readFragment(html)).slice(1)
			expect(more).toEqual([])
			expect(frame?.name).toBe('iframe')
			expect(frame?.attributes).toEqual({
				src: `https://news.example.org${view.address}embed/`,
				title,
				width: String(width),
				height: String(height),
				sandbox: 'allow-popups allow-top-navigation-by-user-activation',
				loading: 'lazy',
			})
		})
	},
)

test('an author has a name and an address, several have their names', () => {
	expect(answer(articleView('en', {}, body))).toMatchObject({
		author_name: 'Madina Seitkali',
		author_url: 'https://news.example.org/en/author/madina/',
	})
	const two = answer(articleView('en', { authors: ['madina', { name: 'Ann', url: 'https://ann.example/' }] }, body))
	expect([two.author_name, two.author_url]).toEqual(['Madina Seitkali and Ann', undefined])
	const own = answer(articleView('en', { byline: 'By our readers' }, body))
	expect([own.author_name, own.author_url]).toEqual(['By our readers', undefined])
})

test('a thumbnail comes with its size, or not at all', () => {
	expect(answer(articleView('en', { lead }, body))).toMatchObject({ thumbnail_width: 640, thumbnail_height: 427 })
	expect(Object.keys(answer(articleView('en', {}, body))).filter((name) => name.startsWith('thumbnail'))).toEqual([])
})

test('a headline cannot leave its attribute', () => {
	const title = '"></iframe><script>alert(1)</script>'
	const elements = all(readFragment(answer(articleView('en', { title }, body)).html)).slice(1)
	expect(elements.map(({ name, attributes }) => [name, attributes['title']])).toEqual([['iframe', title]])
})

test('the page names the answer in its head', () => {
	const [link] = all(readFragment(toHtml(oembedLink(articleView('en', {}, body)))), 'link')
	expect(link?.attributes).toEqual({
		rel: 'alternate',
		type: 'application/json+oembed',
		href: 'https://news.example.org/en/apples/oembed.json',
		title: 'Apples ripen early',
	})
})
