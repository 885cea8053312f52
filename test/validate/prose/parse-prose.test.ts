import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseProse } from '../../../functions/validate/prose/parse-prose.ts'
import { parseStock } from '../../../functions/validate/prose/parse-stock.ts'
import { differs, hasPlainBlock } from './differ.ts'

const example = z.object({ markdown: z.string() })
const spec = z.object({ tests: z.array(example) }).parse(createRequire(import.meta.url)('commonmark-spec'))
const examples = spec.tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))

/** Extensions of GFM and directives (the specification's own sections, in our words), each at its borders. */
const extensions = [
	...[
		'| a | b |\n|---|:-:|\n| c | d |',
		'a | b\n-|-',
		'|a|\n|-|',
		'one\n:-',
		'no\n|-|-|',
		'~~gone~~ here',
		'~one~ here',
		'~~~not~~~',
	],
	...[
		'- [ ] open\n- [x] done',
		'1. [x] done',
		'- [ ]',
		'www.example.org',
		'see (https://example.org/a_(b))',
		'a.b-c_d@a.b',
		'mailto:a@b.c',
	],
	...[
		'a[^1] b\n\n[^1]: note',
		'-\n[ ] todo',
		'[^1]: note\n\n    more',
		':abbr[HTML]{title="x"}',
		'::video[x]',
		':::aside\nwords\n:::',
		'10:30 and 7:5',
	],
]
const surroundings: readonly (readonly [string, string])[] = [
	['', ''],
	['Words before.\n\n', '\n\nWords behind.\n'],
	['- item\n\n', '\n\n- item\n'],
	['> quote\n\n', '\n\n> quote\n'],
	['## Part\n', '\n## Part\n'],
	['1. one\n2. two\n\n', '\n\n3. three\n'],
	['Words\n', '\nwords'],
	['\n\n\n**Bold** *em* [a](https://b.c)\n\n', '\n\n  indented\n'],
]

function bodies(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'))
		.map((text) => text.slice(text.indexOf('\n---', 3) + 4))
}

describe('the same tree as remark-parse makes, with all places, of', () => {
	test.each(surroundings)(
		'every example of the specification between %j and %j',
		{ timeout: 120_000 },
		(before, behind) => {
			expect(examples).toHaveLength(652)
			expect(examples.filter((markdown) => differs(before + markdown + behind))).toEqual([])
		},
	)

	test.each(surroundings)('tables, tasks, notes, addresses, directives between %j and %j', (before, behind) => {
		expect(extensions.filter((markdown) => differs(before + markdown + behind))).toEqual([])
	})

	test('the sample stories, and the broken ones', { timeout: 60_000 }, () => {
		const all = [...bodies('content/articles'), ...bodies('content/broken')]
		expect(all.length).toBeGreaterThan(100)
		expect(all.filter(differs)).toEqual([])
		expect(all.filter(hasPlainBlock).length).toBeGreaterThan(all.length * 0.8)
	})
})

test('no text makes the check of what is certain slow: its time grows with the length', { timeout: 60_000 }, () => {
	const seeds = [
		'**a ',
		'*a *',
		'[a](',
		'[a ',
		' **a**b',
		'## # ',
		'1. ',
		'- ',
		'> ',
		'a&',
		'a:',
		'«*',
		'](',
		'a  ',
		'ab ',
	]
	const timed = (text: string) => {
		const started = performance.now()
		hasPlainBlock(text)
		return performance.now() - started
	}
	for (const seed of seeds) {
		const [short, long] = [2 ** 13, 2 ** 17].map((length) => seed.repeat(length / seed.length)) as [string, string]
		timed(short)
		// Sixteen times as long: a quadratic one would take 256 times as long. A busy machine may double a figure.
		expect(timed(long), seed).toBeLessThan(Math.max(100, 60 * timed(short)))
	}
})

test('prose takes a third of remark-parse’s time, or less', { timeout: 60_000 }, () => {
	const text = 'Words of **news** in a row, with a [link](https://example.org/a) among them and more.\n\n'.repeat(40)
	const best = (parse: typeof parseProse) =>
		Math.min(
			...Array.from({ length: 30 }, () => {
				const started = performance.now()
				parse(text)
				return performance.now() - started
			}),
		)
	expect(best(parseProse) * 3).toBeLessThan(best(parseStock))
})
