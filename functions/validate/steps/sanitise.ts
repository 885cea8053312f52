import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'

const inline = [
	'a',
	'abbr',
	'b',
	'bdi',
	'bdo',
	'br',
	'cite',
	'code',
	'del',
	'em',
	'i',
	'ins',
	'kbd',
	'mark',
	'q',
	'rp',
	'rt',
	'ruby',
	's',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
	'u',
]
const blocks = [
	'aside',
	'blockquote',
	'dd',
	'details',
	'div',
	'dl',
	'dt',
	'figcaption',
	'figure',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'hr',
	'li',
	'ol',
	'p',
	'pre',
	'section',
	'summary',
	'ul',
]
const tables = ['caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']

/** Tags that an editor may write as HTML. Images come by markdown alone, so that each has its alt text and its file. */
export const allowedTags: ReadonlySet<string> = new Set([...inline, ...blocks, ...tables])

/** A column's alignment, as markdown's colons make it. */
const align: [string, ...string[]] = ['align', 'left', 'center', 'right']

/**
 * What may stand in a galley: no script, style, form, frame, no event handler, no class but ours, no id but a
 * footnote's, no address but a web page's, a mail's, a telephone's, a photo's (`photo:name`, resolved when rendering).
 */
const schema: Schema = {
	tagNames: [...allowedTags, 'img'],
	attributes: {
		'*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], 'title', ['translate', 'yes', 'no']],
		a: ['href', ['id', /^fnref-/], ['dataFootnoteRef', true, ''], ['dataFootnoteBackref', '']],
		aside: [['className', 'aside']],
		blockquote: [['className', 'pullquote']],
		code: [['className', /^language-[\w-]+$/]],
		del: ['dateTime'],
		div: [['className', 'gallery']],
		img: ['src', 'alt'],
		ins: ['dateTime'],
		li: [['id', /^fn-/]],
		ol: ['start', 'reversed'],
		p: [['className', 'embed', 'label']],
		section: [['dataFootnotes', true, '']],
		td: [align, 'colSpan', 'rowSpan'],
		th: [align, 'colSpan', 'rowSpan', ['scope', 'row', 'col']],
		time: ['dateTime'],
	},
	protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['photo'] },
	required: {},
	ancestors: {
		li: ['ol', 'ul'],
		tbody: ['table'],
		td: ['table'],
		tfoot: ['table'],
		th: ['table'],
		thead: ['table'],
		tr: ['table'],
		caption: ['table'],
	},
	strip: [
		'script',
		'style',
		'template',
		'noscript',
		'iframe',
		'object',
		'svg',
		'math',
		'textarea',
		'select',
		'title',
		'xmp',
		'plaintext',
	],
	clobber: [],
	allowComments: false,
	allowDoctypes: false,
}

/** A tree with nothing in it that could run, load or disguise itself. */
export function sanitise(tree: Root): Root {
	const safe = sanitize(tree, schema)
	return safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] }
}
