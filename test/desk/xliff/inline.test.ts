import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../functions/desk/xliff/inline.ts'
import { partsOfBlock } from '../../../functions/desk/xliff/parts.ts'
import { readInline } from '../../../functions/desk/xliff/read-inline.ts'
import { writeInline } from '../../../functions/desk/xliff/write-inline.ts'
import { block, line } from './bodies.ts'
import { galleyOf } from './galley-of.ts'

const none: ReadonlySet<string> = new Set()
const rewritten = (text: string) => writeInline(readInline(text, 'markdown', none), 'markdown', none)

describe('a paragraph taken apart', () => {
	test.each<[string, readonly Inline[]]>([
		['plain words', [{ text: 'plain words' }]],
		[
			'a **b** c',
			[{ text: 'a ' }, { code: 'strong', open: '**', close: '**', children: [{ text: 'b' }] }, { text: ' c' }],
		],
		['5 * 3 and a_b_c', [{ text: '5 * 3 and a_b_c' }]],
		['`a*b*`', [{ code: 'code', raw: '`a*b*`' }]],
		['[w](x.md)', [{ code: 'link', open: '[', close: '](x.md)', children: [{ text: 'w' }] }]],
		['[DUMK photo] \\*', [{ text: '[DUMK photo] *' }]],
		['see[^1]', [{ text: 'see' }, { code: 'note', raw: '[^1]' }]],
	])('%s', (raw, pieces) => {
		expect(readInline(raw, 'markdown', none)).toEqual(pieces)
	})

	test('and put together again reads the same to a reader, whatever signs are in it', () => {
		fc.assert(
			fc.property(line, (text) => {
				expect(galleyOf(rewritten(text))).toBe(galleyOf(text))
			}),
			{ numRuns: 1000 },
		)
	})

	test('words that look like markup stay words', () => {
		const said = fc.string({
			unit: fc.constantFrom(...'ab *_~`[]()<>&#!|:\\-+1.é{}"=\n'.split('')),
			minLength: 1,
			maxLength: 30,
		})
		fc.assert(
			fc.property(said, (text) => {
				fc.pre(/[ab]/.test(text))
				const plain = text.replace(/\s+/g, ' ').trim()
				const html = galleyOf(writeInline([{ text }], 'markdown', none))
				const decoded = html
					.replace(/^<p>|<\/p>$/g, '')
					.replaceAll('&#x3C;', '<')
					.replaceAll('&#x26;', '&')
				expect(decoded.replace(/\s+/g, ' ').trim()).toBe(plain)
			}),
			{ numRuns: 2000 },
		)
	})
})

test('a line of a colon and dashes makes no table of the line before', () => {
	expect(galleyOf(writeInline([{ text: 'a\n:-' }], 'markdown', none))).toBe('<p>a :-</p>')
})

test.each([
	['a `x|y` b', 'a `x\\|y` b'],
	['[words|more](https://example.org/a|b)', '[words\\|more](https://example.org/a\\|b)'],
	['![alt](a|b.jpg) x | **y|z**', '![alt](a\\|b.jpg) x \\| **y\\|z**'],
])('a stroke in a cell never begins another cell: %s', (read, written) => {
	expect(writeInline(readInline(read, 'cell', none), 'cell', none)).toBe(written)
})

test.each<[string, readonly Inline[]]>([
	['[a [b](x)', [{ text: '[a ' }, { code: 'link', open: '[', close: '](x)', children: [{ text: 'b' }] }]],
	[
		'[a `]` b](x)',
		[
			{
				code: 'link',
				open: '[',
				close: '](x)',
				children: [{ text: 'a ' }, { code: 'code', raw: '`]`' }, { text: ' b' }],
			},
		],
	],
	[
		'<a title="`">[b](x)</a> `c`',
		[
			{ code: 'html', raw: '<a title="`">' },
			{ code: 'link', open: '[', close: '](x)', children: [{ text: 'b' }] },
			{ code: 'html', raw: '</a>' },
			{ text: ' ' },
			{ code: 'code', raw: '`c`' },
		],
	],
	['<!-- a <!-- b --> <!-- c', [{ code: 'html', raw: '<!-- a <!-- b -->' }, { text: ' <!-- c' }]],
])('brackets and comments that nothing closes take nothing from those that close: %s', (raw, pieces) => {
	expect(readInline(raw, 'markdown', none)).toEqual(pieces)
})

test('a block in its parts is the same block, byte for byte', () => {
	fc.assert(
		fc.property(block, (text) => {
			expect(
				partsOfBlock(text)
					.map(({ raw }) => raw)
					.join(''),
			).toBe(text)
		}),
		{ numRuns: 1000 },
	)
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'ab *_~`[](<>#!|:-+1.{"=\n'.split('')), maxLength: 60 }),
			(text) => {
				expect(
					partsOfBlock(text)
						.map(({ raw }) => raw)
						.join(''),
				).toBe(text)
			},
		),
		{ numRuns: 3000 },
	)
})

test.each([
	['backticks', `\`a${'`'.repeat(50_000)}b`],
	['gaps in a link', `[a](${' '.repeat(90_000)}b`],
	['emphasis', '*a '.repeat(30_000)],
	['brackets', `a ${'['.repeat(90_000)}`],
	['brackets with words', '[a'.repeat(45_000)],
	['pictures', `a ${'!['.repeat(45_000)}`],
	['footnotes', `a ${'[^'.repeat(45_000)}`],
	['comments', `a ${'<!--'.repeat(24_900)}`],
	['brackets behind backticks in tags', '<a b="`">['.repeat(9_000)],
	['gaps in a heading', `# a${' '.repeat(90_000)}b`],
	['dashes of a table', `| a |\n|${'-'.repeat(90_000)}x`],
	['gaps in a cell', `| a${' '.repeat(90_000)}b |\n|---|`],
	['tags without end', '<a "'.repeat(4_000)],
])('%s without end take no longer than other text', (_what, text) => {
	// Signs are more work than words are, but of the same order.
	expect(leastOf(3, text)).toBeLessThan(10 * leastOf(3, 'some words '.repeat(9_000)))
})

/** The shortest of several runs, in milliseconds: machines that do other things as well are slow at times. */
function leastOf(runs: number, text: string): number {
	const times = Array.from({ length: runs }, () => {
		const started = performance.now()
		for (const part of partsOfBlock(text))
			if (part.text !== undefined) writeInline(readInline(part.text, part.mode ?? 'markdown', none), 'markdown', none)
		return performance.now() - started
	})
	return Math.min(...times)
}
