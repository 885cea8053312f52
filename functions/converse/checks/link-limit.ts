import { atLeast, type Check } from './check.ts'
import { countLinks } from './links.ts'

const mostLinks = 3

/** A comment with a link is read before it appears; one with many is an advertisement. Links are shown as text. */
export const checkLinks: Check = (draft) => {
	const links = countLinks(`${draft.name}\n${draft.text}`)
	if (links > mostLinks) return [{ says: 'tooManyLinks', field: 'text', values: { most: mostLinks } }]
	return links > 0 ? atLeast(draft, 'PREMOD') : draft
}
