import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Reader } from '../../functions/validate/reader.ts'
import { guardBody } from '../../functions/validate/steps/guard-body.ts'
import { context, manuscript, read } from './reading/context.ts'

/** A verdict comes within so long, whatever was uploaded. */
const longestMs = 5000
/** The process may grow by so much over all of them: a worker has 256 MB of its own. */
const mostMegabytes = 900

const lines = (count: number, line: (index: number) => string) =>
	Array.from({ length: count }, (_none, index) => line(index)).join('')
const front = (yaml: string) => `---\n${yaml}\n---\nApples.\n`

/** Bodies that stop, or would once have stopped, a markdown parser. */
const bodies: Readonly<Record<string, string>> = {
	'10,000 >': '>'.repeat(10_000),
	'8,000 list marks': '* '.repeat(8000),
	'deep lists by indentation': lines(400, (index) => `${'  '.repeat(index)}- a\n`),
	'deep lists with blank lines': lines(400, (index) => `${'  '.repeat(index)}- a\n\n`),
	'quotes that grow line by line': lines(3000, (index) => `${'> '.repeat(index % 40)}a\n`),
	'quotes with lists in them': `${'> - '.repeat(14)}a\n`.repeat(3000),
	'30,000 unclosed [': '['.repeat(30_000),
	'100,000 ]': ']'.repeat(100_000),
	'40,000 pairs of brackets': '[a]'.repeat(40_000),
	'nested links': `${'['.repeat(390)}a${'](b)'.repeat(390)}`,
	'nested images': `${'!['.repeat(390)}a${'](b.jpg)'.repeat(390)}`,
	'half links': '[a](<b'.repeat(16_000),
	'20,000 images': '![a tree](b.jpg)'.repeat(20_000),
	'30,000 footnote marks': '[^a]'.repeat(30_000),
	'20,000 definitions': lines(20_000, (index) => `[a${index}]: b\n`),
	'a table of 5,000 columns': `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}`,
	'a wide table of short rows': `|${'a|'.repeat(390)}\n|${'-|'.repeat(390)}\n${'|b|\n'.repeat(3900)}`,
	'100,000 backticks': '`'.repeat(100_000),
	'backticks in growing runs': lines(440, (index) => `${'`'.repeat(index + 1)} `),
	'100,000 *': '*'.repeat(100_000),
	'100,000 _': '_'.repeat(100_000),
	'100,000 ~': '~'.repeat(100_000),
	'stars and words': '*a **b _c '.repeat(30_000),
	'deep emphasis': `${'*a '.repeat(1900)}${'a* '.repeat(1900)}`,
	'200,000 &': '&a'.repeat(200_000),
	'100,000 entities': '&amp;'.repeat(100_000),
	'30,000 <?': 'a <?'.repeat(30_000),
	'30,000 <!--': 'a <!-- '.repeat(30_000),
	'30,000 open tags': '<b>'.repeat(30_000),
	'tables in tables in HTML': '<table><tr><td>\n\n'.repeat(5000),
	'3,000 open directives': ':::a\n\n'.repeat(3000),
	'20,000 half directives': ':a{b=c '.repeat(20_000),
	'30,000 addresses': 'www.a.b a@b.c '.repeat(30_000),
	'1 MiB of one line': 'apples and pears '.repeat(61_000),
	'900 KB of paragraphs': 'Apples and pears ripen in the garden by the river, as every year.\n\n'.repeat(13_400),
	'300,000 rules': '---\n\n'.repeat(180_000),
	'900,000 blank lines': '\n'.repeat(900_000),
	'900,000 spaces': `a${' '.repeat(900_000)}b`,
	'900,000 backslashes': '\\'.repeat(900_000),
	'400,000 capitals before a dash': `${'A.’ '.repeat(100_000)}-- b`,
	'400,000 marks on one letter': `a${'\u0301\u0323'.repeat(200_000)}`,
	'100,000 direction marks': '\u202e\n'.repeat(100_000),
	'100,000 words of two alphabets': 'аpple '.repeat(90_000),
}

/** Front matter that does the same to a YAML parser. */
const fronts: Readonly<Record<string, string>> = {
	'10,000 keys': lines(10_000, (index) => `key${index}: a\n`),
	'5,000 colons': lines(5000, (index) => `k${index}: a: b\n`),
	'3,000 times one key': 'a: b\n'.repeat(3000),
	'10,000 open brackets': `a: ${'['.repeat(10_000)}`,
	'11 levels of flow': `a: ${'['.repeat(11)}${']'.repeat(11)}`,
	'20,000 dashes': '- '.repeat(20_000),
	'400 levels by indentation': lines(400, (index) => `${' '.repeat(index)}a:\n`),
	'a bomb of aliases': `a: &a [x]\n${lines(30, (index) => `b${index}: &b${index} [${'*a, '.repeat(20)}]\n`)}`,
	'a line of 300,000 letters': `title: ${'a '.repeat(150_000)}`,
	'8,000 tags': `tags: [${lines(8000, (index) => `t${index}, `)}]`,
	'8,000 authors': `authors: [${lines(8000, (index) => `t${index}, `)}]`,
	'5,000 quotes': 'a: "\n'.repeat(5000),
	'10,000 tabs': '\ta: b\n'.repeat(9000),
	'10,000 non-breaking spaces': '\u00a0a: b\n'.repeat(8000),
}

const reader = new Reader(1)
const good = Buffer.from(manuscript())
let megabytes = 0

beforeAll(async () => {
	await reader.read(good, context)
	megabytes = process.memoryUsage().rss / 1024 / 1024
}, 60_000)

afterAll(() => reader.close())

/** Reads a text in time; afterwards the reader still reads a good one. */
async function verdictOn(text: string): Promise<void> {
	const before = performance.now()
	const reading = await reader.read(Buffer.from(text), context)
	expect(performance.now() - before).toBeLessThan(longestMs)
	if (reading.galley === null) expect(reading.problems.length).toBeGreaterThan(0)
	expect(reading.problems.length).toBeLessThan(200)
	expect((await reader.read(good, context)).galley).not.toBeNull()
	expect(process.memoryUsage().rss / 1024 / 1024 - megabytes).toBeLessThan(mostMegabytes)
}

describe('a verdict comes in time on', () => {
	test.each(Object.entries(bodies))('%s', (_name, body) => verdictOn(manuscript({}, body)), 60_000)
	test.each(Object.entries(fronts))('front matter of %s', (_name, yaml) => verdictOn(front(yaml)), 60_000)
})

describe('a long feature is no attack', () => {
	/** Ten times the longest article that a newsroom publishes in a year, with all that an article may hold. */
	const chapter = `## A chapter

The gardens [by the river](https://garden.example.org/map) have *many* **trees**, as \`map.txt\` says.[^1] ${'Apples ripen early. '.repeat(60)}

- a list of trees
  - with one in it
    1. and one more

> A quote of a gardener, ${'who talks of pears, '.repeat(20)}

| Tree | Age |
|---|---|
${'| Apple | 40 |\n'.repeat(30)}
`

	test('of 400 KB: the guard lets it pass', () => {
		const text = `${chapter.repeat(180)}\n[^1]: Drawn last year.\n`
		expect(Buffer.byteLength(text)).toBeGreaterThan(400_000)
		expect(guardBody(text)).toBeUndefined()
	})

	// Without the deadline of a worker, which is for machines that do nothing else.
	test('of 120 KB: it has its galley', () => {
		const text = manuscript({}, `${chapter.repeat(50)}\n[^1]: Drawn last year.\n`)
		expect(Buffer.byteLength(text)).toBeGreaterThan(110_000)
		expect(read(text).problems).toEqual([])
	}, 60_000)
})
