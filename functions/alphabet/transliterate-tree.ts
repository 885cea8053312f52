import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast'
import { copyTree } from '../article/copy-tree.ts'
import type { Alphabet } from './alphabet.ts'

/** What is no text of the language: left alone with everything in it. */
const asTheyAre = new Set(['code', 'kbd', 'samp', 'pre', 'var', 'tt', 'script', 'style', 'math', 'svg', 'textarea'])

/** Markup that can begin or end within a word; at the edge of anything else a word ends. */
const withinWords = new Set(
	'a abbr b bdi bdo big cite data del dfn em font i ins mark q s small span strike strong time u wbr'.split(' '),
)

/** Attributes that are read to somebody. */
const readOut = ['title', 'alt', 'ariaLabel'] as const

/**
 * A tree in another alphabet; the one that came is not changed. Text inside code, elements with translate="no" and other
 * languages stays, and so does every attribute but titles and alternatives. Words that inline markup cuts are rewritten
 * whole and cut again where they were.
 */
export function transliterateTree(tree: Root, alphabet: Alphabet): Root {
	const copy = copyTree(tree)
	const run = new TextRun(alphabet)
	walk(copy.children, run, { language: true, translate: true })
	run.end()
	return copy
}

/** Whether text is in the alphabet's language here, and whether it may be translated. */
interface State {
	readonly language: boolean
	readonly translate: boolean
}

/** Texts that stand side by side, whatever markup is between them. */
class TextRun {
	readonly alphabet: Alphabet
	#texts: Text[] = []

	constructor(alphabet: Alphabet) {
		this.alphabet = alphabet
	}

	add(text: Text): void {
		this.#texts.push(text)
	}

	end(): void {
		const written = this.alphabet.pieces(this.#texts.map(({ value }) => value))
		for (const [at, text] of this.#texts.entries()) text.value = written[at] ?? ''
		this.#texts = []
	}
}

function walk(children: readonly (RootContent | ElementContent)[], run: TextRun, state: State): void {
	for (const child of children) {
		if (child.type === 'text' && state.language && state.translate) run.add(child)
		if (child.type !== 'element') continue
		const joins = withinWords.has(child.tagName)
		if (!joins) run.end()
		if (!asTheyAre.has(child.tagName)) enter(child, run, state)
		if (!joins) run.end()
	}
}

function enter(element: Element, run: TextRun, state: State): void {
	const { properties } = element
	const inner = stateOf(properties, run.alphabet, state)
	const changes = inner.language !== state.language || inner.translate !== state.translate
	if (changes) run.end()
	if (inner.language && inner.translate) {
		for (const name of readOut) {
			const value = properties[name]
			if (typeof value === 'string') properties[name] = run.alphabet.text(value)
		}
		if (typeof properties['lang'] === 'string') properties['lang'] = run.alphabet.to
	}
	walk(element.children, run, inner)
	if (changes) run.end()
}

function stateOf(properties: Properties, { from }: Alphabet, state: State): State {
	const { lang, translate } = properties
	return {
		language: typeof lang === 'string' && lang !== '' ? isSame(lang, from) : state.language,
		translate: translate === 'no' ? false : translate === 'yes' || translate === '' ? true : state.translate,
	}
}

/** `uz-Latn` and plain `uz` are both what is rewritten; `uz-Cyrl` is done already. */
function isSame(lang: string, from: string): boolean {
	const tag = lang.toLowerCase()
	return tag === from.toLowerCase() || tag === from.toLowerCase().split('-')[0]
}
