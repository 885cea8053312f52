import * as fc from 'fast-check'

const word = fc.constantFrom(
	'sand',
	'sea',
	'Арал',
	'шөл',
	'دریا',
	'a*b',
	'5 * 3',
	'2 < 3',
	'R&D',
	'snake_case',
	'[DUMK photo]',
	'x|y',
	'10:30',
	'at 9:Monday',
	'1986.',
	'#1',
	'C:\\new',
	'!',
	'fish & chips',
	'~5 km',
	'—',
	'"so"',
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `we ${all.join(' ')}`)
const marked = fc.oneof(
	{ weight: 4, arbitrary: words },
	words.map((text) => `**${text}**`),
	words.map((text) => `*${text}*`),
	words.map((text) => `_${text}_`),
	words.map((text) => `~~${text}~~`),
	words.map((text) => `***${text}***`),
	words.map((text) => `[${text.replaceAll(/[[\]]/g, '')}](https://example.org/a_b?c=(d) "title")`),
	words.map((text) => `[**${text.replaceAll(/[[\]]/g, '')}**](../lake/en.md)`),
	fc.constantFrom(
		'`code *a*`',
		'``a ` b``',
		'https://example.org/a_b_c',
		'<https://example.org/>',
		'[^1]',
		'&nbsp;',
		'&amp;',
		'\\*',
		'<sup>2</sup>',
		'![alt](in.jpg "x")',
	),
)
/** Words and markup of a paragraph on one line. */
export const line = fc.array(marked, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
const paragraph = fc
	.array(line, { minLength: 1, maxLength: 3 })
	.chain((lines) => fc.constantFrom('\n', '  \n', '\\\n').map((end) => lines.join(end)))
const cell = words.map((text) => text.replaceAll('|', '\\|'))
/** Blocks as articles have them. */
export const block = fc.oneof(
	{ weight: 4, arbitrary: paragraph },
	line.map((text) => `## ${text}`),
	line.map((text) => `### ${text} ###`),
	fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((text) => `- ${text}`).join('\n')),
	fc
		.array(line, { minLength: 1, maxLength: 4 })
		.map((items) => items.map((text, at) => `${at + 1}. ${text}\n   we go on`).join('\n')),
	paragraph.map((text) =>
		text
			.split('\n')
			.map((one) => `> ${one}`)
			.join('\n'),
	),
	fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|:--|\n| ${c} | **${d}** |`),
	fc.constantFrom(
		'---',
		'```js\nlet we = 1 // words\n```',
		'![A dry sea](sea.jpg "A caption, said \\"so\\"")',
		'    we = indented code',
		':::aside\nwe stand aside\n:::',
		'::embed{url="https://example.org/" title="A film"}',
		'[^1]: A note with *words*',
		'<p>we <b>stand</b> in tags &amp; more</p>',
		'A title\n=======',
	),
)
/** Bodies of markdown. */
export const body = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))
