import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../functions/article/metadata.ts'
import { readShared } from '../../functions/validate/judge-shared.ts'
import { readSettings } from '../../functions/validate/read-settings.ts'
import { manuscript, read } from './reading/context.ts'

const longestMs = 5000

/** Lines as an editor counts them. */
function linesOf(bytes: Uint8Array): number {
	return Buffer.from(bytes)
		.toString('latin1')
		.split(/\r\n?|\n/).length
}

/** What holds of every reading: it ends in time, with problems that stand in the file, and can be kept as JSON. */
function holds(text: string | Uint8Array): void {
	const bytes = typeof text === 'string' ? Buffer.from(text) : text
	const before = performance.now()
	const reading = read(bytes)
	expect(performance.now() - before).toBeLessThan(longestMs)
	const lines = linesOf(bytes)
	for (const { line, column } of reading.problems) {
		expect(line).toBeGreaterThanOrEqual(1)
		expect(line).toBeLessThanOrEqual(lines)
		expect(column).toBeGreaterThanOrEqual(1)
	}
	expect(reading.galley === null || !reading.problems.some(({ severity }) => severity === 'error')).toBe(true)
	expect(JSON.parse(JSON.stringify(structuredClone(reading)))).toBeTypeOf('object')
}

const word = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		'__proto__',
		'constructor',
		'“a”',
		'19:25',
		'2026-02-30',
		'&a',
		'*a',
		'!a',
		'[',
		'{',
		'"',
		"'",
		'\u00a0',
	),
)
const key = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(...Object.keys(frontMatter.shape), 'headline', 'lead.alt', 'draft', 'image'),
	},
	{ weight: 1, arbitrary: word },
)
const value = fc.oneof(
	word,
	fc.json({ maxDepth: 4 }),
	fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
)
const line = fc
	.tuple(
		fc.constantFrom('', '', '', ' ', '  ', '\t', '- ', '\u00a0'),
		key,
		fc.constantFrom(': ', ':', ' : ', ': |\n  '),
		value,
	)
	.map((parts) => parts.join(''))
const frontMatterText = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

const markdown = fc
	.array(
		fc.oneof(
			word,
			fc.constantFrom(
				...[
					'# ',
					'> ',
					'- ',
					'1. ',
					'\n',
					'\n\n',
					'    ',
					'\t',
					'|',
					'|-|\n',
					'```',
					'`',
					'**',
					'_',
					'~~',
					'[',
					'](',
					')',
					'![',
					'<b>',
					'<!--',
				],
				...[
					'[^1]',
					'[^1]: ',
					':::aside\n',
					':::',
					'::embed{url="',
					'"}',
					':a[',
					':a{',
					'&amp;',
					'&#0;',
					'\\',
					'javascript:',
					'www.a.b',
					'a@b.c',
					'\u202e',
					'\u0000',
				],
			),
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(''))

describe('reading a manuscript ends well', () => {
	test('for any bytes', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), holds), { numRuns: 200 })
	})

	test('for any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 200 })
	})

	test('for any front matter', () => {
		fc.assert(
			fc.property(frontMatterText, (lines) => holds(`---\n${lines}\n---\nApples.\n`)),
			{ numRuns: 500 },
		)
	})

	test('for good front matter with any values', () => {
		fc.assert(
			fc.property(fc.dictionary(key, value, { maxKeys: 8 }), (changes) => holds(manuscript(changes))),
			{ numRuns: 300 },
		)
	})

	test('for any body', () => {
		fc.assert(
			fc.property(markdown, (body) => holds(manuscript({}, body))),
			{ numRuns: 300 },
		)
	})
})

describe('reading settings ends well', () => {
	test.each(['site', 'authors', 'taxonomy'] as const)('for any %s.yml', (file) => {
		const name = fc.constantFrom(
			'title',
			'url',
			'languages',
			'sections',
			'tags',
			'saule',
			'name',
			'en',
			'kz',
			'__proto__',
		)
		const lines = fc.array(fc.tuple(fc.constantFrom('', '  ', '    '), name, value), { maxLength: 15 })
		fc.assert(
			fc.property(lines, (all) => {
				const text = all.map(([indent, field, written]) => `${indent}${field}: ${written}`).join('\n')
				const { problems } = readSettings(file, Buffer.from(text))
				for (const found of problems) expect(found.line).toBeLessThanOrEqual(linesOf(Buffer.from(text)))
			}),
			{ numRuns: 150 },
		)
	})

	test('for any article.yml', () => {
		fc.assert(
			fc.property(frontMatterText, (text) => {
				const { problems } = readShared(Buffer.from(text))
				for (const found of problems) expect(found.line).toBeLessThanOrEqual(linesOf(Buffer.from(text)))
			}),
			{ numRuns: 150 },
		)
	})
})
