import { readFileSync } from 'node:fs'
import type { Nodes as HastNodes } from 'hast'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { markdownOf } from '../../functions/render/markdown.ts'
import { articleView, hostileView, sampleViews } from './article-views.ts'
import { payloads } from './payloads.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** A file as a reader of markdown takes it apart. */
function parts(markdown: string): { fields: Record<string, unknown>; body: string; tree: Root } {
	const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? []
	const fields: unknown = parse(yaml)
	if (typeof fields !== 'object' || fields === null) throw new Error('No front matter')
	return { fields: { ...fields }, body, tree: parser.parse(body) }
}

/** Every word of a tree in order: of its text, and of its pictures' descriptions and captions. */
function wordsOfMarkdown(tree: Root): string[] {
	const found: string[] = []
	visit(tree, (node: Nodes) => {
		if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') found.push(node.value)
		if (node.type === 'image') found.push(` ${node.alt ?? ''} ${node.title ?? ''} `)
		if (isBlock(node.type)) found.push(' ')
	})
	return found
		.join('')
		.split(/\s+/)
		.filter((word) => word !== '')
}

const isBlock = (name: string) =>
	/^(paragraph|heading|listItem|tableCell|p|h\d|li|t[dh]|figure|figcaption|br|break)$/.test(name)

/** The same of a galley; numbers of footnotes and the way back from them are no words of its author. */
function wordsOfGalley({ galley }: ArticleView): string[] {
	const walk = (node: HastNodes): string => {
		if (node.type === 'text') return node.value
		if (node.type !== 'element' && node.type !== 'root') return ''
		const inside = node.children.map(walk).join('')
		if (node.type === 'root') return inside
		const { tagName, properties } = node
		if ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) return ''
		if (tagName === 'img') return ` ${String(properties['alt'] ?? '')} `
		return isBlock(tagName) ? ` ${inside} ` : inside
	}
	return walk(galley.body)
		.split(/\s+/)
		.filter((word) => word !== '')
}

describe.each(sampleViews().map((view) => [`${view.story} ${view.language.tag}`, view] as const))(
	'%s',
	(_name, view) => {
		const markdown = markdownOf(view)
		const { fields, body, tree } = parts(markdown)

		test('read again, has the words that were published', () => {
			expect(wordsOfMarkdown(tree)).toEqual(wordsOfGalley(view))
		})

		test('says in its front matter what it is', () => {
			const { metadata } = view.galley
			expect(fields).toMatchObject({
				title: metadata.title,
				description: metadata.description,
				lang: view.language.tag,
				date: metadata.date,
				canonical: `https://news.example.org${view.address}`,
			})
			expect(fields['tags']).toHaveLength(metadata.tags.length)
			expect(fields['authors']).toHaveLength(metadata.authors.length)
		})

		test('has no HTML, and whole addresses only', () => {
			visit(tree, (node: Nodes) => {
				expect(node.type).not.toBe('html')
				if (node.type === 'link' || node.type === 'image') expect(node.url).toMatch(/^(https?|mailto|tel):/)
			})
			expect(body).not.toContain('photo:')
		})
	},
)

describe('what stands in a text is written as markdown has it', () => {
	const written = (text: string, fields = {}) => parts(markdownOf(articleView('en', fields, text))).body

	test('photos with captions, pull quotes, tables, footnotes, lists', () => {
		const text = `The first ones are **green** and *sour*[^note].

![Trees in bloom](blossom.jpg "Late April.")

:::pullquote
Pick only ripe fruit.
:::

| Sort | Weight |
| :- | -: |
| Aport | 400 |

1. Aport
2. Lemon

[^note]: Counted in May.`
		expect(written(text)).toBe(`The first ones are **green** and *sour*[^1].

![Trees in bloom](https://news.example.org/photos/0123456789abcdef/1280.jpg "Late April.")

> Pick only ripe fruit.

| Sort | Weight |
| :- | -: |
| Aport | 400 |

1. Aport
2. Lemon

[^1]: Counted in May.
`)
	})

	test('tables that were written as HTML keep their words', () => {
		const text =
			'<table><caption>By sort</caption><tr><td><p>Aport</p><p>large</p></td><td>400<br>grams</td></tr></table>'
		expect(written(text)).toBe('By sort\n\n| | |\n| - | - |\n| Aport large | 400 grams |\n')
	})

	test('quotation marks of the language stand for the element', () => {
		expect(written('She said <q>pick <em>ripe</em> fruit</q> and left.')).toBe(
			'She said “pick *ripe* fruit” and left.\n',
		)
	})

	test('signs of markdown and of HTML that were words stay words', () => {
		const text =
			'A \\*star\\*, a \\# sign, 1\\. first, \\<script>alert(1)\\</script> and a\\_b\\_c, [x\\], ~~gone~~ and \\~left\\~.'
		const view = articleView('en', {}, text)
		const { tree } = parts(markdownOf(view))
		expect(wordsOfMarkdown(tree)).toEqual(wordsOfGalley(view))
		visit(tree, 'html', () => expect.unreachable())
	})

	test('a headline cannot end the front matter, nor add to it', () => {
		const title = '"--- \\n---": <script>alert(1)</script> # x: y'
		const corrections = [{ date: '2026-10-06', text: 'One.\n---\nevil: true' }]
		const { fields, body } = parts(markdownOf(articleView('en', { title, corrections }, 'The first ones are green.')))
		expect(fields['title']).toBe(title)
		expect(fields['evil']).toBeUndefined()
		expect(body).toBe('The first ones are green.\n')
	})

	test('HTML that poses as our footnotes is no more than its words', () => {
		const text =
			'<section data-footnotes><h2 id="x">x</h2><a href="https://a.example/" data-footnote-backref>z</a></section><a data-footnote-ref id="fnref-constructor"><b>y</b></a>'
		expect(() => written(`The first ones are green.\n\n${text}`)).not.toThrow()
	})
})

test.each(payloads.map(({ name, text }) => [name, text] as const))(
	'nothing runs in what is written: %s',
	(_name, text) => {
		const view = hostileView(text)
		if (view === undefined) return
		const { tree } = parts(markdownOf(view))
		visit(tree, (node: Nodes) => {
			expect(node.type).not.toBe('html')
			if (node.type === 'link' || node.type === 'image') expect(node.url).toMatch(/^$|^(https?|mailto|tel):/)
		})
	},
)

test('the sample stories are the ones in the repository', () => {
	const source = readFileSync(new URL('../../content/articles/saxaul-aral/kk.md', import.meta.url), 'utf8')
	const [first = ''] = source.split('\n---\n')[1]?.trim().split('\n') ?? []
	const view = sampleViews().find(({ story, language }) => story === 'saxaul-aral' && language.tag === 'kk')
	expect(view && markdownOf(view)).toContain(first)
})
