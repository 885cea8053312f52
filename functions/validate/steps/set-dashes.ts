import type { Root } from 'mdast'
import { eachMarkdown } from '../../article/walk-tree.ts'
import { languageOf } from '../../language/languages.ts'
import type { BodyStep } from './body-context.ts'

/**
 * The wires' double hyphen becomes the dash it stands for. In Cyrillic a dash never begins a line, so the space before
 * it does not break.
 */
export const setDashes: BodyStep<Root> = (tree, { language }) => {
	const before = languageOf(language)?.script === 'Cyrl' ? '\u00a0' : ' '
	eachMarkdown(tree, 'text', (node) => {
		node.value = node.value.replace(/(?<=\S)[ \u00a0]--[ \u00a0](?=\S)/g, `${before}— `)
	})
}
