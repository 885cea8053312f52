import { countGraphemes } from '../../language/graphemes.ts'
import { problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

/** What listings and search results show: at least a sentence, at most two lines; half of it in Han and Kana. */
const bounds = { alphabet: [50, 160], ideographs: [20, 80] } as const

/** The description is neither a word nor a paragraph. */
export const checkDescription: FieldCheck = ({ fields: { description }, language, placeOf }) => {
	if (description === undefined) return []
	const [shortest, longest] = language.readingSpeed.unit === 'character' ? bounds.ideographs : bounds.alphabet
	const length = countGraphemes(description)
	return length < shortest || length > longest
		? [problem('description-length', placeOf(['description']), { length, shortest, longest })]
		: []
}
