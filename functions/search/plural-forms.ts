import type { Language } from '../language/language.ts'
import { formatMessage } from '../language/message.ts'
import { localDigits } from '../language/number.ts'

/** Counts that are written out: behind two hundred every language goes on as it did a hundred before. */
const written = 200

/**
 * A message with a `$count` for a script that knows no plurals: its forms, `#` for the number in each, and a sign for each
 * count from 0 to 199 that says which form it takes (`a` the first).
 */
export function pluralForms(language: Language, message: string): { forms: string[]; counts: string } {
	const forms: string[] = []
	const counts = Array.from({ length: written }, (_count, count) => {
		const form = formatMessage(language, message, { count }).replace(localDigits(language, String(count)), '#')
		if (!forms.includes(form)) forms.push(form)
		return String.fromCharCode(97 + forms.indexOf(form))
	})
	return { forms, counts: counts.join('') }
}
