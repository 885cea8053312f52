import type { Element, ElementContent, RootContent } from 'hast'

/** No control, and none of the signs that markdown reads something into; all of those are ASCII. */
const harmless = /^[^\p{Cc}#$&*+<=>@[\\\]^_`{|}~]*$/u
/** Harmless ones that are something together: an address of the web, words apart by two spaces. */
const together = /\s\s|[Ww]\.|:\//
/** What a line may begin with; a number with a dot or a bracket behind it begins a list. */
const start = /^(?!\d+[.)])(?:[A-Za-z\d"'(]|[^\s\0-\x7F])/
const wordAtEnds = /^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su
const plainAddress = /^[\w/:.%?=~-]+$/

const marks: Readonly<Record<string, string>> = { em: '*', strong: '**' }
const ranks: Readonly<Record<string, string>> = { h2: '## ', h3: '### ', h4: '#### ', h5: '##### ', h6: '###### ' }

/** What a text is made of when nothing stands between its blocks. */
const blockNames: ReadonlySet<string> = new Set(
	'aside blockquote details div dl figure h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '),
)

/**
 * The markdown of the blocks that are provably plain prose, to the byte as `mdast-util-to-markdown` writes them, in a
 * twentieth of its time; `undefined` at any doubt. Nine blocks of ten in a newspaper are plain: a test compares the two.
 */
export function plainMarkdown(blocks: readonly RootContent[]): (string | undefined)[] {
	const isText = blocks.every((block) => isBlank(block) || (block.type === 'element' && blockNames.has(block.tagName)))
	if (!isText) return blocks.map(() => undefined)
	const plain = blocks.map((block) => (block.type === 'element' ? blockOf(block) : ''))
	const elements = blocks.flatMap((block, index) => (block.type === 'element' ? [{ block, index }] : []))
	// Two lists that follow each other need different marks, and what is not plain may turn out to be one.
	const isApart = (at: number) => {
		const beside = elements[at]
		return beside === undefined || (plain[beside.index] !== undefined && !isList(beside.block))
	}
	const lists = elements.flatMap(({ block, index }, at) =>
		isList(block) && !(isApart(at - 1) && isApart(at + 1)) ? [index] : [],
	)
	for (const index of lists) plain[index] = undefined
	return plain
}

function isBlank(node: RootContent): boolean {
	return node.type === 'text' && !/[^ \t\r\n\f]/.test(node.value)
}

function isList({ tagName }: Element): boolean {
	return tagName === 'ul' || tagName === 'ol'
}

function blockOf(block: Element): string | undefined {
	const { tagName, children, properties } = block
	const rank = ranks[tagName]
	if (tagName === 'p') return lineOf(children)
	if (rank !== undefined) return prefixed(rank, lineOf(children))
	if (tagName === 'blockquote') return joined(partsOf(children, 'p'), '\n>\n', () => '> ')
	if (tagName === 'ul') return joined(partsOf(children, 'li'), '\n', () => '- ')
	if (tagName === 'ol' && !('start' in properties)) {
		return joined(partsOf(children, 'li'), '\n', (index) => `${index + 1}. `)
	}
	return undefined
}

/** The lines of a block whose parts are all of one kind. */
function partsOf(children: readonly ElementContent[], tagName: string): (string | undefined)[] {
	return children.flatMap((child): (string | undefined)[] => {
		if (isBlank(child)) return []
		return [child.type === 'element' && child.tagName === tagName ? lineOf(child.children) : undefined]
	})
}

function joined(
	lines: readonly (string | undefined)[],
	between: string,
	mark: (index: number) => string,
): string | undefined {
	const marked = lines.map((line, index) => prefixed(mark(index), line))
	return marked.length === 0 || marked.includes(undefined) ? undefined : marked.join(between)
}

function prefixed(mark: string, line: string | undefined): string | undefined {
	return line === undefined ? undefined : mark + line
}

/** Text and spans in turn: marks that touch each other are read in many ways, and so are two texts. */
function lineOf(nodes: readonly ElementContent[]): string | undefined {
	let line = ''
	for (const [index, node] of nodes.entries()) {
		const before = nodes[index - 1]
		if (before !== undefined && (before.type === 'text') === (node.type === 'text')) return undefined
		const written = node.type === 'text' ? textOf(node.value, nodes[index + 1]) : spanOf(node)
		if (written === undefined || (index === 0 && node.type === 'text' && !start.test(written))) return undefined
		line += written
	}
	return line === '' || /\s$/.test(line) ? undefined : line
}

function textOf(text: string, next: ElementContent | undefined): string | undefined {
	if (text === '' || !harmless.test(text) || together.test(text)) return undefined
	// With a link behind it, it would be a picture.
	return next !== undefined && text.endsWith('!') ? undefined : text
}

/** Emphasis or a link, with words in it. */
function spanOf(node: ElementContent): string | undefined {
	if (node.type !== 'element') return undefined
	const [words, ...more] = node.children
	if (words?.type !== 'text' || more.length > 0 || textOf(words.value, undefined) === undefined) return undefined
	if (!wordAtEnds.test(words.value)) return undefined
	const mark = marks[node.tagName]
	if (mark !== undefined) return mark + words.value + mark
	return node.tagName === 'a' ? linkOf(node, words.value) : undefined
}

function linkOf({ properties }: Element, words: string): string | undefined {
	const { href } = properties
	const isPlain = !('title' in properties || 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties)
	if (!isPlain || typeof href !== 'string' || !plainAddress.test(href)) return undefined
	// A link that says its own address is written as that alone.
	return href === words || href === `mailto:${words}` ? undefined : `[${words}](${href})`
}
