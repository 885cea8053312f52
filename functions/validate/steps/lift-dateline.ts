import type { Root, Text } from 'mdast'
import { type BodyStep, report } from './body-context.ts'

/**
 * `ASTANA -- After the …`: a place in capitals (or of a script without them), then a dash with spaces around it. At
 * most six words, so that a first sentence with a dash in it stays a sentence.
 */
const dateline = /^\s*((?:[\p{Lu}\p{Lo}\p{M}\p{N}.,’ʻʼ'()/-]+\s?){1,6}?)\s+(?:--|—|–)\s+/u

/** Lifts a dateline that was typed into the first paragraph to the place where the page has it. */
export const liftDateline: BodyStep<Root> = (tree, context) => {
	const first = tree.children.find((node) => node.type === 'paragraph')
	const text = first?.children[0]
	if (first === undefined || text?.type !== 'text') return
	const [all, place] = dateline.exec(text.value) ?? []
	if (all === undefined || place === undefined || !hasCapitals(place)) return
	context.dateline = place.trim()
	;(text as Text).value = text.value.slice(all.length)
	report(context, 'dateline-lifted', text, { place: context.dateline })
}

/** In scripts with capitals a dateline is written in them; others (Arabic, Hebrew …) need the double hyphen of the wires. */
function hasCapitals(place: string): boolean {
	return /\p{Lu}/u.test(place) && !/\p{Ll}/u.test(place)
}
