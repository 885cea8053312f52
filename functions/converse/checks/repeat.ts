import type { RowKey } from '../../ports/catalogue.ts'
import type { Check } from './check.ts'
import { digestOf } from './digest.ts'

/** The row that says that a text was sent: partition `sent#` and its digest. It is forgotten after a day. */
export function sentKey(text: string): RowKey {
	return { partition: `sent#${digestOf(text)}`, sort: 'sent' }
}

/** How long a text is remembered, in milliseconds. */
export const remembered = 24 * 3600 * 1000

/** What the row holds: until when it counts, because a row may be there for some time after it was to be forgotten. */
export interface SentRow {
	readonly until: string
}

/** Nobody sends the same words twice within a day, under any article. Answers of a word or two are no repetition. */
export const checkRepeat: Check = async (draft, { tools }) => {
	if (draft.text.length < shortest) return draft
	const sent = (await tools.catalogue.read(sentKey(draft.text)))?.value as SentRow | undefined
	return sent !== undefined && sent.until > tools.now().toISOString() ? [{ says: 'repeated' }] : draft
}

/** “Thank you!” and “Рақмет!” may be said by many. */
export const shortest = 20
