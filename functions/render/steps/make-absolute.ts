import { linkOf } from '../../article/address.ts'
import { eachElement } from '../../article/walk-tree.ts'
import { absolute } from '../../newsroom/newsroom.ts'
import type { BodyStep } from './body-step.ts'

/** Outside the page a link or photo needs its whole address; a jump within the text leads to the page. */
export const makeAbsolute: BodyStep = (tree, { newsroom, address }) => {
	eachElement(tree, ({ properties }) => {
		for (const name of ['href', 'src']) {
			const value = properties[name]
			if (typeof value !== 'string') continue
			if (value.startsWith('#')) properties[name] = absolute(newsroom, linkOf(address)) + value
			else if (value.startsWith('/') && !value.startsWith('//')) properties[name] = absolute(newsroom, value)
		}
	})
}
