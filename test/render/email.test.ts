import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siteTitle } from '../../functions/newsroom/newsroom.ts'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { renderEmail } from '../../functions/render/email-variant.ts'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { articleView, hostileView, sampleViews } from './article-views.ts'
import { liveParts } from './live-parts.ts'
import { payloads } from './payloads.ts'

const gmailClipsAt = 102 * 1024
const samples = sampleViews()
const emailOf = (view: ArticleView) => readHtml(renderEmail(view))
const named = (view: ArticleView) => `${view.story} ${view.language.tag}`
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function policyOf(root: Element): string {
	const metas = all(root, 'meta').filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
	expect(metas).toHaveLength(1)
	return metas[0]?.attributes['content'] ?? ''
}

describe.each(samples.map((view) => [named(view), view] as const))('the message of %s', (_name, view) => {
	const root = emailOf(view)
	const rightToLeft = view.language.direction === 'rtl'

	test('says its language and direction, and every cell its own direction and side', () => {
		const { lang, dir } = all(root, 'html')[0]?.attributes ?? {}
		expect([lang, dir]).toEqual([view.language.tag, rightToLeft ? 'rtl' : 'ltr'])
		const cells = [...all(root, 'td'), ...all(root, 'th')].map(({ attributes }) => attributes)
		expect(cells.length).toBeGreaterThan(2)
		for (const cell of cells) {
			expect(cell['dir']).toBe(rightToLeft ? 'rtl' : 'ltr')
			expect(cell['align']).toMatch(/^(left|right|center)$/)
		}
		const main = cells.find((cell) => cell['class'] === 'ink')
		expect(main?.['align']).toBe(rightToLeft ? 'right' : 'left')
	})

	test('is small enough, leads only to whole addresses, and shows photos of the site in 560 pixels', () => {
		expect(Buffer.byteLength(renderEmail(view))).toBeLessThan(gmailClipsAt)
		for (const { attributes } of all(root, 'a')) expect(attributes['href']).toMatch(/^(https?|mailto|tel):/)
		const photos = all(root, 'img').map(({ attributes }) => attributes)
		expect(photos.length).toBeGreaterThan(0)
		for (const { src, width, height } of photos)
			expect([src, width, height]).toEqual(['https://news.example.org/photos/0123456789abcdef/1280.jpg', '560', '373'])
	})

	test('has a policy that names each of its styles and no more, and nothing that runs', () => {
		const styles = new Set([
			...all(root, 'style').map(textOf),
			...all(root).flatMap(({ attributes }) => attributes['style'] ?? []),
		])
		const found = /style-src ([^;]*)/.exec(policyOf(root))?.[1]?.split(' ') ?? []
		expect(new Set(found)).toEqual(new Set(["'unsafe-hashes'", ...[...styles].map(hashOf)]))
		expect(found.length).toBeLessThan(40)
		expect(policyOf(root)).toContain("default-src 'none'; img-src 'self';")
		expect(policyOf(root)).not.toContain('unsafe-inline')
		expect(all(root, 'script')).toEqual([])
	})

	test('holds the whole text, the words of its photos and a way to the site', () => {
		const words = textOf(all(root, 'body')[0] ?? root)
		const { title, description, lead } = view.galley.metadata
		for (const part of [title, description, lead?.caption, lead?.credit, siteTitle(view.newsroom, view.language)])
			expect(words).toContain(part)
		expect(all(root, 'a').at(-1)?.attributes['href']).toBe(`https://news.example.org${view.address}`)
		expect(all(root, 'link').find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href']).toBe(
			`https://news.example.org${view.address}`,
		)
		expect(renderEmail(view)).toContain('<meta name="robots" content="noindex" />')
	})
})

describe('what stands in a text', () => {
	const body = `The first ones are green.[^1]

| Sort | Weight |
|:--|--:|
| Aport | 400 |

:::pullquote
Pick only ripe fruit.
:::

![Trees in bloom](blossom.jpg "Late April.")

[^1]: Counted in May.`
	const corrections = [{ date: '2026-10-06', text: 'An earlier version misnamed the sort.' }]

	test('in Persian a column of numbers ends at the left, and the quote has its rule at the right', () => {
		const text = 'سیب‌ها زودتر رسیده‌اند و مردم ده از این بابت خوشحال‌اند.'
		const fields = { title: 'سیب‌ها زود رسیدند', description: text }
		const root = emailOf(articleView('fa', fields, `${text}\n\n> ${text}\n\n| رقم | وزن |\n|:--|--:|\n| آپورت | ۴۰۰ |`))
		const table = all(root, 'table').find(({ attributes }) => attributes['role'] === undefined)
		const sides = all(table ?? root, 'td').map(({ attributes }) => attributes['align'])
		expect(sides).toEqual(['right', 'left'])
		expect(all(root, 'blockquote')[0]?.attributes['style']).toContain('border-right:')
		expect(all(root, 'td').some(({ attributes }) => attributes['style']?.includes('Tahoma'))).toBe(true)
	})

	test('tables that lay out are passed over by screen readers, tables that tell something are not', () => {
		const tables = all(emailOf(articleView('en', {}, body)), 'table').map(({ attributes }) => attributes['role'])
		expect(tables).toEqual(['presentation', 'presentation', undefined, 'presentation'])
	})

	test('footnotes, captions and corrections are there, and nothing leads into the message itself', () => {
		const root = emailOf(articleView('en', { corrections }, body))
		const words = textOf(root)
		for (const part of ['Counted in May.', 'Late April.', 'Pick only ripe fruit.', 'misnamed the sort'])
			expect(words).toContain(part)
		expect(all(root).filter(({ attributes }) => attributes['id'] !== undefined)).toEqual([])
		const mark = all(root, 'sup').flatMap((sup) => all(sup, 'a'))[0]
		expect(mark?.attributes['href']).toBe('https://news.example.org/en/apples/#fn-1')
		expect(words).not.toContain('↩')
	})

	test('of 300 KB, what fits is there in whole blocks, with its corrections and the way to the rest', () => {
		const paragraphs = Array.from(
			{ length: 1500 },
			(_, at) => `Row ${at}. ${'Apples ripen early & well. '.repeat(7)}End ${at}.`,
		)
		const long = paragraphs.join('\n\n')
		expect(Buffer.byteLength(long)).toBeGreaterThan(300_000)
		const view = articleView('en', { corrections }, long)
		const html = renderEmail(view)
		expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024)
		expect(Buffer.byteLength(html)).toBeGreaterThan(90 * 1024)
		const words = textOf(readHtml(html))
		const last = Number([...words.matchAll(/End (\d+)\./g)].at(-1)?.[1])
		expect(words).toContain(`Row ${last}.`)
		expect(words).not.toContain(`Row ${last + 1}.`)
		expect(words).toContain('misnamed the sort')
		expect(all(readHtml(html), 'a').at(-1)?.attributes['href']).toBe('https://news.example.org/en/apples/')
	})

	test('whatever the length of its blocks, no message is too large', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 8 })
		fc.assert(
			fc.property(sizes, (lengths) => {
				const view = articleView(
					'en',
					{ corrections },
					lengths.map((length) => 'a & b '.repeat(length / 6 + 1)).join('\n\n'),
				)
				expect(Buffer.byteLength(renderEmail(view))).toBeLessThanOrEqual(100_000)
			}),
			{ numRuns: 8 },
		)
	})

	test('nor is one with the longest names that a manuscript may have', () => {
		const name = '<&">'.repeat(240)
		const authors = Array.from({ length: 20 }, () => ({ name }))
		const lead = { image: 'lead.jpg', alt: name, caption: name, credit: name }
		const fields = { title: name, description: name, authors, lead, corrections: [{ date: '2026-10-06', text: name }] }
		expect(Buffer.byteLength(renderEmail(articleView('en', fields, body)))).toBeLessThanOrEqual(100_000)
	})

	test('a script stays words, wherever it is written', () => {
		const script = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
		const lead = { image: 'lead.jpg', alt: script, caption: script, credit: script }
		const root = emailOf(articleView('en', { title: script, description: script, lead }, `Apples \`${script}\` ripen.`))
		expect(all(root, 'script')).toEqual([])
		expect(all(root, 'img').map(({ attributes }) => [attributes['alt'], attributes['onerror']])).toEqual([
			[script, undefined],
		])
		expect(all(root, 'h1').map(textOf)).toEqual([script])
		expect(textOf(root)).toContain(`Apples ${script} ripen.`)
	})
})

test.each(payloads.map(({ name, text }) => [name, text] as const))('nothing runs in a message: %s', (_name, text) => {
	const view = hostileView(text)
	if (view === undefined) return
	const root = emailOf(view)
	const alive = liveParts(root, { picture: /^never$/ }).filter((part) => !metaOfOurs.test(part))
	const named = policyOf(root)
	const styles = all(root).flatMap(({ attributes }) => attributes['style'] ?? [])
	for (const style of styles) expect(named).toContain(hashOf(style))
	// Style attributes are ours, each named in the policy; anything else alive is not.
	expect(alive.filter((part) => !/^\w+ style="/.test(part))).toEqual([])
	expect(styles.filter((style) => /url\(|expression|position/.test(style))).toEqual([])
})

/** What mail programs are told of colours. */
const metaOfOurs = /^meta \{"name":"(supported-)?color-scheme(s)?"/
