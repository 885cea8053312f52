import type { Check } from './check.ts'
import { purify } from './purify.ts'

/** What is kept of what was typed. A comment of signs that nobody can see is none. */
export const clean: Check = (draft) => {
	const [name, text] = [purify(draft.name, 'one'), purify(draft.text, 'many')]
	if (name === '') return [{ says: 'nameMissing', field: 'name' }]
	if (text === '') return [{ says: 'textMissing', field: 'text' }]
	return { ...draft, name, text }
}
