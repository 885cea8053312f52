import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { renderEmbed } from '../../functions/render/embed-variant.ts'
import { all, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { articleView, sampleViews } from './article-views.ts'

const samples = sampleViews().map((view) => [`${view.story} ${view.language.tag}`, view] as const)
const rootOf = (view: ArticleView) => readHtml(renderEmbed(view))
const validator = new HtmlValidate(
	new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'] }),
)

describe.each(samples)('the card of %s', (_name, view) => {
	const root = rootOf(view)

	test('shows headline, description, newspaper and date, in its language and direction', () => {
		const { metadata } = view.galley
		const { lang, dir } = all(root, 'html')[0]?.attributes ?? {}
		expect([lang, dir]).toEqual([view.language.tag, view.language.direction])
		expect(all(root, 'h1').map(textOf)).toEqual([metadata.title])
		expect(textOf(root)).toContain(metadata.description)
		expect(all(root, 'time')).toHaveLength(1)
		expect(all(root, 'img').map(({ attributes }) => [attributes['src'], attributes['alt']])).toEqual([
			['/photos/0123456789abcdef/320.jpg', metadata.lead?.alt],
		])
	})

	test('leaves the frame by every link, and leads to the site', () => {
		const links = all(root, 'a').map(({ attributes }) => attributes)
		expect(links.map(({ href }) => href)).toEqual([
			`https://news.example.org${view.address}`,
			`https://news.example.org/${view.language.tag}/`,
		])
		for (const { target } of links) expect(target).toBe('_top')
		expect(all(root, 'base')).toEqual([])
	})

	test('runs nothing, has its one style sheet and is found by no search engine', () => {
		const html = renderEmbed(view)
		expect(all(root, 'script')).toEqual([])
		expect(all(root, 'style')).toHaveLength(1)
		expect(all(root).filter(({ attributes }) => attributes['style'] !== undefined)).toEqual([])
		expect(html).toContain('<meta name="robots" content="noindex">')
		expect(html).toContain(`<link rel="canonical" href="https://news.example.org${view.address}">`)
		expect(html).not.toContain('unsafe')
		expect(Buffer.byteLength(html)).toBeLessThan(6 * 1024)
	})

	test('is good HTML', async () => {
		const { results } = await validator.validateString(renderEmbed(view), 'embed.html')
		expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
	})
})

test('a card without a photo has none', () => {
	expect(all(rootOf(articleView('kk', {}, 'Алма ерте пісті, ауыл тұрғындары қуанып жүр.')), 'img')).toEqual([])
})

test('a headline that looks like code is words', () => {
	const title = '</style></title><script>alert(1)</script>'
	const lead = { image: 'lead.jpg', alt: title, caption: title, credit: title }
	const root = rootOf(articleView('en', { title, description: title, lead }, 'The first ones are green.'))
	expect(all(root, 'script')).toEqual([])
	expect(all(root, 'h1').map(textOf)).toEqual([title])
	expect(all(root, 'img').map(({ attributes }) => attributes['alt'])).toEqual([title])
})
