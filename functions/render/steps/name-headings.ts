import { partHeadings, partId } from '../contents.ts'
import type { BodyStep } from './body-step.ts'

/** Gives each part of the text an address of its own: `#part-2`. */
export const nameHeadings: BodyStep = (tree) => {
	for (const [index, heading] of partHeadings(tree).entries())
		heading.properties = { ...heading.properties, id: partId(index + 1) }
}
