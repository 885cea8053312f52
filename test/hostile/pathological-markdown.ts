import fc from 'fast-check'

/** Signs of markdown, HTML and Unicode that a parser has to look for a partner, a level or an end of. */
const units: readonly string[] = [
	...['>', '> ', '* ', '- ', '+ ', '1. ', '# ', '    ', '\t', '> - ', '- > ', '1) - '],
	...[
		'[',
		']',
		'![',
		'](',
		'[]',
		'[a]',
		'[a](b)',
		'[a][b]',
		'[^1]',
		'[^',
		'^[',
		'[a]: b\n',
		'[^1]: c\n',
		'[a](<b',
		'![a](b.jpg)',
	],
	...['*', '_', '**', '**_', '*a_', '_a*', '~~', '~', '`', '``` ', '```\n', '~~~\n', '***a', 'a**'],
	...['|', '|a|b|\n|-|-|\n', '|-', '|\n', 'a|', '\\|', '===\n', '---\n', '- - '],
	...['&', '&amp;', '&#x41;', '&#0;', '&#xD800;', '&#9999999999;', '&lt;script&gt;', '\\', '\\\\', '\\[', '$', '$$'],
	...[
		'<',
		'<a ',
		'<a href="',
		'<!--',
		'-->',
		'<![CDATA[',
		'<?',
		'<b>',
		'</b>',
		'<table><tr><td>',
		'<p>\n\n',
		'<script>',
	],
	...['<svg><math><mi>', '<template>', '<select><option>', '<a href=javascript:x>', '<img src=x onerror=x>', '<x y=z '],
	...[':', ':::', ':::aside\n', ':::gallery\n', '::embed{url="', ':a[', ':a{', ':a[b]{c=d}', '{', '}', '{#a .b'],
	...['http://a.b', 'www.a.', 'a@b.', 'https://', 'mailto:a@b.c ', '<http://a>', '[x](javascript:y)', '[x](data:,y)'],
	...[
		'\u0301',
		'\u0301\u0323',
		'\u202e',
		'\u2066',
		'\u2069',
		'\u200d',
		'\u200b',
		'\ufeff',
		'\0',
		'\u0085',
		'\u2028',
		'\ufffd',
	],
	...[
		'é',
		'ﷺ',
		'ﬃ',
		'가',
		'👨‍👩‍👧‍👦',
		'\u{e0041}',
		'аa',
		' -- ',
		'A. ',
		'’',
		'"',
		"'",
		'(',
		')',
		'\n',
		'\n\n',
		'\r',
		' ',
		'  \n',
		'a',
	],
]

/** Bytes that are no UTF-8: half a surrogate pair (CESU-8), an overlong slash, a continuation without its beginning. */
const broken: readonly Uint8Array[] = [[0xed, 0xa0, 0x80], [0xc0, 0xaf], [0x80], [0xff]].map((bytes) =>
	Buffer.from(bytes),
)

const anyUnit = fc.constantFrom(...units)
const joint = fc.constantFrom('', '', ' ', 'a', '\n', '\n\n', '\n  ', '\n> ', '\n- ', ' a ')
const prefix = fc.constantFrom(
	'',
	'',
	'Apples. ',
	'> ',
	'- ',
	'1. ',
	'    ',
	'# ',
	'| ',
	':::aside\n',
	'```\n',
	'<div>\n',
	'[a](',
	'a\n\n',
)

/** How often a unit stands there: a few, what a limit may let pass, or as much as the body's limit of a megabyte holds. */
const times = (most: number) =>
	fc.oneof(
		{ weight: 2, arbitrary: fc.integer({ min: 1, max: 64 }) },
		{ weight: 5, arbitrary: fc.integer({ min: 64, max: 2000 }) },
		{ weight: 2, arbitrary: fc.integer({ min: 2000, max: 40_000 }) },
		{ weight: 1, arbitrary: fc.constant(most) },
	)

const limit = 1_000_000
const repeat = (unit: string, count: number) =>
	unit.repeat(Math.min(count, Math.floor(limit / Math.max(Buffer.byteLength(unit), 1))))

/** One unit, or some in turn, over and over. */
const row = fc
	.tuple(fc.array(anyUnit, { minLength: 1, maxLength: 4 }), joint, times(limit))
	.map(([parts, between, count]) => repeat(parts.join('') + between, count))

/** Opened, and closed again in the other order: `[[[a]]]`, with another pair in the middle. */
const nested = fc
	.tuple(anyUnit, anyUnit, fc.oneof(anyUnit, fc.constant('a')), joint, times(100_000))
	.map(
		([open, close, inner, between, count]) =>
			repeat(open + between, count / 2) + inner + repeat(between + close, count / 2),
	)

/** Lines that begin further and further in, or with more and more of a sign. */
const growing = fc
	.tuple(anyUnit, fc.constantFrom('', 'a', '- a', '> a', '[a]', '|'), fc.integer({ min: 2, max: 1200 }))
	.map(([unit, rest, count]) => {
		const most = Math.min(count, Math.floor(Math.sqrt((2 * limit) / Math.max(Buffer.byteLength(unit), 1))))
		return Array.from({ length: most }, (_none, index) => `${unit.repeat(index)}${rest}\n`).join('')
	})

/** A body made to stop a parser, as bytes: sometimes of several such pieces, sometimes with bytes that are no text. */
export const pathologicalMarkdown: fc.Arbitrary<Uint8Array> = fc
	.tuple(
		prefix,
		fc.array(fc.oneof(row, row, nested, growing), { minLength: 1, maxLength: 3 }),
		fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...broken) }),
	)
	.map(([first, pieces, bytes]) =>
		Buffer.concat([
			Buffer.from((first + pieces.join('\n')).slice(0, limit).toWellFormed()),
			...(bytes === null ? [] : [bytes]),
		]),
	)
