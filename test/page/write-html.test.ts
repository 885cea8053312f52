import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../functions/page/write-html.ts'

const options = { upperDoctype: true, characterReferences: { useNamedReferences: false } }

/** Names whose attributes are written in different ways, and some that no list knows. */
const properties = fc.constantFrom(
	...'id className href srcSet alt title hidden open download checked dataFootnoteRef ariaLabel httpEquiv'.split(' '),
	...'viewBox strokeWidth xLinkHref tabIndex accept charSet dir value data-own-name 5 ünbekannt a"b'.split(' '),
)
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', 'a & b < c > d', `"'\`\0`, '</script>', '&amp;'),
)
const value = fc.oneof(
	text,
	fc.boolean(),
	fc.constantFrom(null, undefined, Number.NaN, 0, 1, 2.5, '', 'hidden', 'download'),
	// Words of a list: an empty one at its end is no word, and only the library marks it by a comma.
	fc.array(fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.integer()), { maxLength: 3 }),
)
const tagName = fc.constantFrom(
	...'p a img br hr source meta svg path title desc foreignObject script style table td div menuitem'.split(' '),
)
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.record({ type: fc.constant('text' as const), value: text }),
		fc.record({
			type: fc.constant('element' as const),
			tagName,
			properties: fc.dictionary(properties, value, { maxKeys: 4 }),
			children: fc.array(tie('node'), { maxLength: 4 }),
		}),
	),
}))

describe('HTML of a tree', () => {
	it('is, to the byte, what hast-util-to-html writes', () => {
		fc.assert(
			fc.property(fc.array(node, { maxLength: 4 }), fc.boolean(), (children, closeSelfClosing) => {
				const tree: Root = { type: 'root', children: [{ type: 'doctype' }, ...children] }
				const written = writeHtml(tree, closeSelfClosing ? ' />' : '>')
				expect(written).toBe(toHtml(tree, { ...options, closeSelfClosing }))
			}),
			{ numRuns: 5000 },
		)
	})

	it.each<[string, Element, string]>([
		['escapes what would end a text', h('p', 'a < b & c > d'), '<p>a &#x3C; b &#x26; c > d</p>'],
		['escapes what would end a value', h('a', { title: `"'` }), '<a title="&#x22;&#x27;"></a>'],
		['leaves out what is false', h('p', { hidden: false, id: null }), '<p></p>'],
		['writes what is true as its name', h('details', { open: true }), '<details open></details>'],
		['joins a list by spaces', h('p', { className: ['a', 'b'] }), '<p class="a b"></p>'],
		['joins what has commas by commas', h('input', { accept: ['a', 'b'] }), '<input accept="a, b">'],
		['leaves a script as it is', h('script', 'a < b && c'), '<script>a < b && c</script>'],
		['closes what is empty in SVG', s('svg', [s('path', { d: 'M0 0' })]), '<svg><path d="M0 0"></path></svg>'],
		['keeps an image in an SVG title HTML', s('svg', [s('title', [h('br')])]), '<svg><title><br></title></svg>'],
	])('%s', (_, tree, html) => {
		expect(writeHtml(tree)).toBe(html)
	})

	it('does not pass on what it cannot write', () => {
		expect(() => writeHtml({ type: 'comment', value: 'a' })).toThrow('A comment cannot be written as HTML')
	})
})
