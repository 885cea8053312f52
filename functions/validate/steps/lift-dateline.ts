import type { Root } from 'mdast'
import { type BodyStep, report } from './body-context.ts'

/** A dash with spaces around it, as wires end a dateline. */
const dash = /\s+(?:--|—|–)\s+/
/** A word of a place in capitals: `ASTANA`, `ST.`, `(UZB)`. */
const word = /^[\p{Lu}\p{Lo}\p{M}\p{N}.,’ʻʼ'()/-]+$/u
/** Most words and letters of a dateline: a first sentence with a dash in it stays a sentence. */
const [mostWords, mostLetters] = [6, 80]

/** Lifts a dateline that was typed into the first paragraph (`ASTANA -- After the …`) to the place where the page has it. */
export const liftDateline: BodyStep<Root> = (tree, context) => {
	const first = tree.children.find((node) => node.type === 'paragraph')
	const text = first?.children[0]
	if (text?.type !== 'text') return
	const found = dash.exec(text.value.slice(0, mostLetters))
	if (found === null) return
	const place = text.value.slice(0, found.index).trim()
	if (!isPlace(place)) return
	context.dateline = place
	text.value = text.value.slice(found.index).replace(dash, '')
	report(context, 'dateline-lifted', text, { place })
}

/** Only in scripts with capitals can a dateline be told from a sentence: in others it has its field. */
function isPlace(text: string): boolean {
	const words = text.split(/\s+/)
	return words.length <= mostWords && words.every((part) => word.test(part)) && /\p{Lu}/u.test(text)
}
