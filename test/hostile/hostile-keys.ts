import fc from 'fast-check'

/** Steps that mean something to a file system, a URL, a header, a table or a terminal. */
const steps: readonly string[] = [
	...[
		'..',
		'.',
		'',
		'...',
		'~',
		'*',
		'?',
		'|',
		' ',
		'  ',
		'-',
		'--',
		'$(id)',
		'`id`',
		';',
		'&',
		'#',
		'%',
		'+',
		'"',
		"'",
	],
	...['%2e%2e', '%2e%2e%2f', '..%2f', '%00', '%0d%0aX-Header: 1', '%u002e', '..\\', '\\', 'C:', 'CON', 'nul.md', 'a:b'],
	...[
		'\0',
		'\u0001',
		'\t',
		'\n',
		'\r\nX-Header: 1',
		'\u007f',
		'\u0085',
		'\u2028',
		'\u202e',
		'\u200b',
		'\ufeff',
		'\ufffd',
	],
	...['é', 'e\u0301', 'ﬁ', 'İ', 'ſ', 'K', '\u{1f4a9}', 'ًٌٍ', 'сексеуіл', 'السكسول', '\u1680', '\u3000', '\u00a0'],
	...[
		'__proto__',
		'constructor',
		'prototype',
		'toString',
		'hasOwnProperty',
		'articles',
		'pages',
		'reports',
		'settings',
	],
	...[
		'en.md',
		'en.md.txt',
		'article.yml',
		'site.yml',
		'index.en.md',
		'__proto__.md',
		'constructor.md',
		'lead.jpg',
		'.md',
		'.jpg',
	],
	...[
		'<script>',
		'"><img src=x>',
		'-->',
		'a,b',
		'a b',
		'a'.repeat(60),
		'a'.repeat(251),
		'ә'.repeat(126),
		'ә'.repeat(400),
	],
]

const step = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...steps) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
	{
		weight: 1,
		arbitrary: fc.array(fc.constantFrom(...steps), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')),
	},
)
const root = fc.constantFrom('articles/', 'articles/', 'articles/', 'pages/', '', '/', '../', './')
const end = fc.constantFrom('', '/en.md', '/lead.jpg', '/article.yml', '.en.md', '.md', '/', '/ru.markdown')

/** Keys that somebody may give an object. */
export const hostileKey: fc.Arbitrary<string> = fc
	.tuple(root, fc.array(step, { minLength: 1, maxLength: 4 }), end)
	.map(([first, parts, last]) => (first + parts.join('/') + last).toWellFormed())
	.filter((key) => Buffer.byteLength(key) >= 1 && Buffer.byteLength(key) <= 1024)
