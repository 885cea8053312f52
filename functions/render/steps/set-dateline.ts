import { h } from 'hastscript'
import { stringsOf } from '../../language/strings-of.ts'
import { say } from '../../page/words.ts'
import type { BodyStep } from './body-step.ts'

/** Puts the dateline before the first paragraph, as wires have it: “ASTANA — ”. */
export const setDateline: BodyStep = (tree, { galley, language }) => {
	const place = galley.metadata.dateline
	const first = tree.children.find((node) => node.type === 'element' && node.tagName === 'p')
	if (place === null || first?.type !== 'element') return
	first.children.unshift(h('span', { className: ['dateline'] }, say(language, stringsOf(language).dateline, { place })))
}
