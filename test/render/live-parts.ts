import { all, childrenOf, type Element, textOf } from '../markup/element.ts'

/** Elements that pages of Tilmash are made of: of any other nothing may be in them. */
const known = new Set(
	`#document #fragment html head meta title link style script body a abbr article aside b bdi bdo blockquote br caption cite code
	dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q
	rp rt ruby s section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul`.split(
		/\s+/,
	),
)

/** Attributes in which a browser sees an address. */
const addresses =
	/^(href|src|srcset|action|formaction|poster|cite|data|background|longdesc|lowsrc|dynsrc|ping|manifest|codebase|classid|profile|usemap|icon|archive|xlink:href|xml:base|to|from|values|by)$/

/** Ids of our own: an id that an editor could choose would answer to `document.forms` and the like. */
const ownIds =
	/^(content|corrections|corrections-heading|conversation|conversation-heading|contents-heading|related|related-heading|part-\d+|(fn|fnref)-[\w-]+)$/

const metaNames = /^(viewport|description|robots|theme-color|twitter:card)$/

/** Where pictures of a page may come from. */
export interface Rules {
	readonly picture: RegExp
}

/** Everything in a parsed page or piece that could run, load from elsewhere, send, or pass itself off as something else. */
export function liveParts(root: Element, { picture }: Rules): string[] {
	// A page has its one style sheet in its head; anywhere else, or a second one, is not ours.
	const own = all(root, 'head').flatMap((head) => childrenOf(head, 'style'))[0]
	return all(root).flatMap((element) => [
		...(known.has(element.name) || isOurCode(element) ? [] : [`<${element.name}>`]),
		...attributesOf(element),
		...(element.name === 'style' && element !== own ? ['a style sheet'] : []),
		...(element.name === 'script' ? scriptOf(element) : []),
		...(element.name === 'meta' ? metaOf(element) : []),
		...(picturesOf(element).every((address) => picture.test(address)) ? [] : ['a picture of an editor’s own']),
		...(element.name === 'link' && element.attributes['rel'] === 'stylesheet' ? ['a style sheet'] : []),
	])
}

/** The QR code for paper: one drawing of one path, which nothing can be hung on. */
function isOurCode({ name, attributes, children }: Element): boolean {
	const names = Object.keys(attributes).join(' ').toLowerCase().split(' ').toSorted().join(' ')
	if (name === 'path') return names === 'd stroke' && /^(M\d+ \d+\.5h\d+)+$/.test(attributes['d'] ?? '')
	return (
		name === 'svg' &&
		names === 'aria-hidden class viewbox' &&
		attributes['class'] === 'qr' &&
		children.length === 1 &&
		children.every((child) => typeof child !== 'string' && child.name === 'path')
	)
}

/** Addresses of an image, or of one that a browser may take instead. */
function picturesOf({ name, attributes: { src = '', srcset } }: Element): string[] {
	if (name !== 'img' && name !== 'source') return []
	const set = srcset?.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '') ?? []
	return name === 'img' ? [src, ...set] : set
}

function attributesOf({ name, attributes }: Element): string[] {
	return Object.entries(attributes).flatMap(([attribute, value]) => {
		const found = `${name} ${attribute}="${value}"`
		if (/^on|^style$|^srcdoc$|^is$|^slot$|^autofocus$|^contenteditable$|^target$|^download$/.test(attribute))
			return [found]
		if (attribute === 'id') return ownIds.test(value) ? [] : [found]
		// Where a picture may come from has a rule of its own, and a stricter one.
		if (/^(img src|(img|source) srcset)$/.test(`${name} ${attribute}`)) return []
		// The lite page's icon is an empty one, so that no browser asks for another.
		if (found === 'link href="data:,"') return []
		if (attribute === 'name') return name === 'meta' ? [] : [found]
		return addresses.test(attribute) && !isSafeAddress(value) ? [found] : []
	})
}

/** As browsers read a scheme: white space and control characters do not count (URL Standard, 4.4). */
function isSafeAddress(value: string): boolean {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\0-\x20]+/g, ''))?.[1]
	return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme)
}

/** The one script that may be there is data, and is nothing but JSON. */
function scriptOf(script: Element): string[] {
	const { type, ...more } = script.attributes
	if (type !== 'application/ld+json' || Object.keys(more).length > 0) return ['a script']
	try {
		JSON.parse(textOf(script))
		return []
	} catch {
		return ['JSON-LD that is no JSON']
	}
}

function metaOf({ attributes }: Element): string[] {
	const { charset, name, property, 'http-equiv': equivalent } = attributes
	if (equivalent !== undefined) return equivalent === 'Content-Security-Policy' ? [] : [`meta ${equivalent}`]
	const ours = charset === 'utf-8' || /^(og|article):[\w:]+$/.test(property ?? '') || metaNames.test(name ?? '')
	return ours ? [] : [`meta ${JSON.stringify(attributes)}`]
}
