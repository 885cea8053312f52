import fc from 'fast-check'
import type { ElementContent, Root } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import { h } from 'hastscript'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { copyTree } from '../../functions/article/copy-tree.ts'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { markdownOf } from '../../functions/render/markdown.ts'
import { markdownHandlers } from '../../functions/render/markdown-handlers.ts'
import { plainMarkdown } from '../../functions/render/plain-markdown.ts'
import { makeAbsolute } from '../../functions/render/steps/make-absolute.ts'
import { placeOnePhoto } from '../../functions/render/steps/place-photos.ts'
import { articleView, hostileView, sampleViews } from './article-views.ts'
import { payloads } from './payloads.ts'

/** The text as the library alone writes it. */
function longWay(view: ArticleView): string {
	const tree = copyTree(view.galley.body)
	const handlers = markdownHandlers(tree, view.language)
	placeOnePhoto(tree, view)
	makeAbsolute(tree, view)
	const extensions = [gfmToMarkdown({ tablePipeAlign: false })]
	return toMarkdown(toMdast(tree, { handlers }), { bullet: '-', rule: '-', extensions })
}

function bodyOf(view: ArticleView): string {
	return markdownOf(view).replace(/^---\n[\s\S]*?\n---\n\n/, '')
}

const view = articleView('en', {}, 'Apples ripen early.')
function viewWith(children: Root['children']): ArticleView {
	return { ...view, galley: { ...view.galley, body: { type: 'root', children } } }
}

const words = fc.oneof(
	{ weight: 8, arbitrary: fc.stringMatching(/^[A-Za-zа-яңә،؟。 .,]{1,12}$/u) },
	fc.string({ unit: 'binary', maxLength: 6 }),
	fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
	fc.constantFrom(
		'1. a',
		'2) b',
		'- c',
		'+ d',
		'# e',
		'www.a.kz',
		'http://a.kz',
		'tel:112',
		'A',
		'a@b.kz',
		'!',
		'a  b',
		' ',
		'',
		'1990',
	),
	fc.constantFrom(
		'— Иә',
		'«a»',
		'(b)',
		'"c"',
		'a:',
		'=',
		'~~',
		'| a |',
		'a\nb',
		'\u00a0',
		'می‌روم',
		'हिन्दी',
		'[x] ',
		':-',
	),
)
const text = words.map((value): ElementContent => ({ type: 'text', value }))
const address = fc.constantFrom(
	'https://a.kz/b?c=d',
	'/b/',
	'https://a.kz/(b)',
	'https://a.kz/b_c#d',
	'mailto:a@b.kz',
	'mailto:A',
	'tel:112',
	'',
)
const span = fc.oneof(
	{ weight: 3, arbitrary: text },
	fc.tuple(fc.constantFrom('em', 'strong', 'q', 'code', 'del', 'span'), words).map(([name, said]) => h(name, said)),
	fc.tuple(address, words).map(([href, said]) => h('a', { href }, said)),
	fc.tuple(address, words).map(([href, said]) => h('a', { href, title: 'T' }, said)),
	fc.tuple(words, words).map(([a, b]) => h('em', [a, h('strong', b)])),
	fc.constant(h('br')),
)
/** Words, then stress or a link, then words again: as people write, but for what stands in them. */
const turns = fc
	.tuple(text, fc.array(fc.tuple(span, text), { maxLength: 2 }))
	.map(([first, rest]) => [first, ...rest.flat()])
const line = fc.oneof({ weight: 3, arbitrary: turns }, fc.array(span, { maxLength: 5 }))
const item = fc.oneof(
	{ weight: 4, arbitrary: line.map((content) => h('li', content)) },
	line.map((content) => h('li', [h('p', content)])),
)
const list = fc.tuple(fc.constantFrom('ul', 'ol'), fc.array(item, { minLength: 1, maxLength: 3 }))
const block = fc.oneof(
	{ weight: 4, arbitrary: line.map((content) => h('p', content)) },
	fc.tuple(fc.constantFrom('h2', 'h3', 'h6', 'div', 'aside'), line).map(([name, content]) => h(name, content)),
	{ weight: 2, arbitrary: list.map(([name, items]) => h(name, items)) },
	list.map(([name, items]) => h(name, { start: 3 }, items)),
	fc.array(line, { maxLength: 3 }).map((lines) =>
		h(
			'blockquote',
			lines.map((content) => h('p', content)),
		),
	),
	list.map(([name, items]) => h('blockquote', [h(name, items)])),
	fc.constant(h('hr')),
	words.map((said) => h('pre', h('code', said))),
	{ weight: 2, arbitrary: fc.constant<ElementContent>({ type: 'text', value: '\n' }) },
)
const blocks = fc.oneof(
	{ weight: 5, arbitrary: fc.array(block, { maxLength: 5 }) },
	fc.array(fc.oneof(block, span), { maxLength: 5 }),
)

describe('markdown of plain prose', () => {
	it('is, to the byte, what the long way writes: of all that may stand in a text', () => {
		let plain = 0
		fc.assert(
			fc.property(blocks, (blocks) => {
				const made = viewWith(blocks)
				plain += plainMarkdown(blocks).filter((written) => written !== undefined && written !== '').length
				expect(bodyOf(made)).toBe(longWay(made))
			}),
			{ numRuns: 20_000 },
		)
		expect(plain).toBeGreaterThan(2000)
	})

	it.each(sampleViews().map((sample) => [`${sample.story} ${sample.language.tag}`, sample] as const))(
		'is the same in %s',
		(_, sample) => {
			expect(bodyOf(sample)).toBe(longWay(sample))
		},
	)

	it('is the same where somebody tries to get something to run', () => {
		const attempts = payloads.flatMap(({ text }) => hostileView(text) ?? [])
		expect(attempts.length).toBeGreaterThan(20)
		for (const attempt of attempts) expect(bodyOf(attempt)).toBe(longWay(attempt))
	})

	it.each<[string, ElementContent, string | undefined]>([
		['a paragraph', h('p', 'Алма ерте пісті.'), 'Алма ерте пісті.'],
		['stress', h('p', ['So ', h('em', 'early'), '!']), 'So *early*!'],
		['a link', h('p', ['In ', h('a', { href: 'https://a.kz/' }, 'Almaty'), '.']), 'In [Almaty](https://a.kz/).'],
		['a heading', h('h2', 'بازار'), '## بازار'],
		['a list', h('ul', [h('li', 'apples'), '\n', h('li', 'pears')]), '- apples\n- pears'],
		['a counted list', h('ol', [h('li', 'apples'), h('li', 'pears')]), '1. apples\n2. pears'],
		['a quotation', h('blockquote', [h('p', 'A'), '\n', h('p', 'B')]), '> A\n>\n> B'],
		['a link that says its address', h('p', h('a', { href: 'tel:112' }, 'tel:112')), undefined],
		['a star', h('p', 'Four * four'), undefined],
		['what begins a list', h('p', '1. Apples'), undefined],
		['a line of its own', h('p', ['Apples', h('br'), 'Pears']), undefined],
	])('%s', (_, block, markdown) => {
		expect(plainMarkdown([block])).toEqual([markdown])
	})
})
