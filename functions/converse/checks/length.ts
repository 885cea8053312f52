import { countGraphemes } from '../../language/graphemes.ts'
import type { Check, Refusal } from './check.ts'
import { isTooHeavy } from './purify.ts'

/** What a person sees as one character counts as one, in any script; the browser counts the same (reader/files/talk.js). */
export const mostOfName = 80
export const mostOfText = 1500

/** Letters of UTF-16 that are counted at all: of so many, fewer are never 1,500 characters that anybody would read. */
export const mostCounted = 12_000

/** A name and a text, neither too long; all that is wrong at once. */
export const checkLength: Check = (draft) => {
	const [name, text] = [draft.name.trim(), draft.text.trim()]
	const refusals: Refusal[] = []
	if (name === '') refusals.push({ says: 'nameMissing', field: 'name' })
	else if (name.length > mostCounted || countGraphemes(name) > mostOfName)
		refusals.push({ says: 'nameTooLong', field: 'name', values: { most: mostOfName } })
	if (text === '') refusals.push({ says: 'textMissing', field: 'text' })
	else if (isTooHeavy(text) || isTooHeavy(name)) refusals.push({ says: 'textTooHeavy', field: 'text' })
	else {
		const over = countGraphemes(text) - mostOfText
		if (over > 0) refusals.push({ says: 'textTooLong', field: 'text', values: { over } })
	}
	return refusals.length > 0 ? refusals : draft
}
