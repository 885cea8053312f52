import type { Check } from './check.ts'

/** Nobody reads a form, thinks and types in less, or more, in milliseconds. */
const least = 3_000
const most = 3 * 3600 * 1000

/**
 * Somebody opened the form, and not just now: a browser solved a riddle, or the page that shows the comment once more was
 * sent off. Who has neither, or filled in the field that people do not see, gets that page.
 */
export const checkHuman: Check = (draft, { submission, ticket, tools }) => {
	if (submission.website !== '' || ticket === undefined) return 'confirm'
	const age = tools.now().getTime() - ticket.at
	if (age > most) return [{ says: 'tooLate' }]
	return age < least ? [{ says: 'tooFast' }] : draft
}
