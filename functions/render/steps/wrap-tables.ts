import type { Element } from 'hast'
import { h } from 'hastscript'
import { eachElement, walkElements } from '../../article/walk-tree.ts'
import { stringsOf } from '../../language/strings-of.ts'
import type { BodyStep } from './body-step.ts'

/**
 * A column written `--:` or `:-:`. By class, because `align` is obsolete (HTML, 16.2); right is the end of a line of its own
 * words in any script, so that the units of numbers, which go from left to right, stand under each other.
 */
const classes = new Map([
	['right', 'end'],
	['center', 'center'],
])

/** A wide table scrolls in its own box, reachable by keyboard, so that the page does not (WCAG 2.2, 1.4.10 and 2.1.1). */
export const wrapTables: BodyStep = (tree, { language }) => {
	walkElements(tree, (node, index, parent) => {
		if (node.tagName !== 'table') return undefined
		alignCell(node)
		eachElement(node, alignCell)
		for (const row of node.children)
			if (row.type === 'element' && row.tagName === 'thead')
				eachElement(row, (cell) => void (cell.tagName === 'th' && (cell.properties['scope'] = 'col')))
		const box = { className: ['table'], role: 'group', ariaLabel: stringsOf(language).table, tabIndex: 0 }
		parent.children.splice(index, 1, h('div', box, [node]))
		return index + 1
	})
}

function alignCell(cell: Element): void {
	const { align, ...properties } = cell.properties
	if (align === undefined || align === null) return
	const name = classes.get(String(align))
	cell.properties = { ...properties, ...(name !== undefined && { className: [name] }) }
}
