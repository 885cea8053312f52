import { createRequire } from 'node:module'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Galley } from '../../functions/article/galley.ts'
import { readBody } from '../../functions/validate/reading/body.ts'
import type { BodyContext } from '../../functions/validate/steps/body-context.ts'
import { textOf } from '../markup/element.ts'
import { readFragment, readHtml } from '../markup/html.ts'
import { liveParts } from '../render/live-parts.ts'
import { withoutConversation } from '../render/our-conversation.ts'
import { publish, read, reportOf } from '../render/publish-one.ts'

const example = z.object({ markdown: z.string(), html: z.string(), section: z.string(), number: z.int() })
const spec = z.object({ tests: z.array(example) }).parse(createRequire(import.meta.url)('commonmark-spec'))
/** The specification writes a tab as an arrow. */
const examples = spec.tests.map((found) => ({
	...found,
	markdown: found.markdown.replaceAll('→', '\t'),
	html: found.html.replaceAll('→', '\t'),
}))
const bySection = Map.groupBy(examples, ({ section }) => section)

const fields = {
	title: 'Saxaul returns to the Aral seabed',
	description: 'Volunteers and foresters have planted a third of the dry seabed.',
	authors: ['desk'],
	date: '2026-03-02T09:00:00+05:00',
	section: 'society',
}

/** A body's tree, whatever the report would say of it. */
function bodyOf(source: string): { tree: Galley['body']; photos: string[] } {
	const context: BodyContext = {
		story: 'saxaul',
		language: 'en',
		languages: ['en', 'fa'],
		source,
		problems: [],
		photos: [],
		links: [],
		dateline: undefined,
	}
	const { tree } = readBody(source, context)
	return { tree, photos: context.photos.map(({ name }) => name) }
}

/** Words alone: white space between blocks is no text of anybody. */
const wordsOf = (html: string) => textOf(readFragment(html)).replace(/\s+/g, ' ').trim()

test('all 652 examples of CommonMark 0.31.2 are there', () => {
	expect(examples.length).toBe(652)
})

describe('of each example of the specification', () => {
	test.each([...bySection])('%s: nothing lives, in the galley or on the page', async (_section, list) => {
		const { galley } = read(fields, 'The first rows went in.')
		if (galley === null) throw new Error('The plain manuscript was refused')
		for (const { number, markdown } of list) {
			const { tree, photos } = bodyOf(markdown)
			// Photos of the story; and in example 475 an <img> written as HTML, which RENDER drops.
			const inTree = liveParts(readFragment(toHtml(tree)), { picture: /^(photo:[\w.-]+|foo)$/ })
			const { html } = await publish({ ...galley, body: tree, photos })
			const onPages = html.flatMap(([, page]) =>
				liveParts(withoutConversation(readHtml(page)), { picture: /^\/photos\/0123\/\d+\.(avif|webp|jpg)$/ }),
			)
			expect([number, ...inTree, ...onPages]).toEqual([number])
		}
	})

	test.each([...bySection])('%s: an upload gets its verdict, and its report', (_section, list) => {
		for (const { markdown } of list) {
			const reading = read(fields, markdown)
			const errors = reading.problems.filter(({ severity }) => severity === 'error')
			expect(reading.galley === null).toBe(errors.length > 0)
			expect(liveParts(readHtml(reportOf(reading, 'articles/x/en.md')), { picture: /^never$/ })).toEqual([])
		}
	})
})

/** Sections in which our reading differs on purpose: HTML is dropped or sanitised, photos are files of the story. */
const ours = new Set(['HTML blocks', 'Images'])

test.each([...bySection].filter(([section]) => !ours.has(section)))('%s: every word stays', (_section, list) => {
	for (const { number, markdown, html } of list)
		expect([number, wordsOf(toHtml(bodyOf(markdown).tree))]).toEqual([number, wordsOf(html)])
})

/** The parts of an article that editors write every day, element by element. */
test.each([
	['## Heading', '<h2>Heading</h2>'],
	['one *two* **three** `four`', '<p>one <em>two</em> <strong>three</strong> <code>four</code></p>'],
	['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
	['3. one\n4. two', '<ol start="3">\n<li>one</li>\n<li>two</li>\n</ol>'],
	['> one', '<blockquote>\n<p>one</p>\n</blockquote>'],
	['[one](https://example.org/a?b=c&d=e)', '<p><a href="https://example.org/a?b=c&#x26;d=e">one</a></p>'],
	['one\\\ntwo', '<p>one<br>\ntwo</p>'],
	['~~one~~', '<p><del>one</del></p>'],
	['one\n\n---\n\ntwo', '<p>one</p>\n<hr>\n<p>two</p>'],
])('%j is the element that CommonMark says', (markdown, html) => {
	expect(toHtml(bodyOf(markdown).tree)).toBe(html)
})
