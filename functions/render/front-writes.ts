import type { ReplayMessage } from '../catalogue/messages.ts'
import type { Edition, LiveEdition } from '../catalogue/rows.ts'
import { staticPageKey } from '../catalogue/static-pages.ts'
import type { Story } from '../catalogue/story.ts'
import type { RowKey, RowWrite } from '../ports/catalogue.ts'

/** The rows of a card on the fronts: those that go, then those that come or stay. */
export function membershipWrites(
	before: readonly RowKey[],
	after: readonly RowKey[],
	card: LiveEdition['card'],
): RowWrite[] {
	const stays = new Set(after.map(({ partition, sort }) => `${partition} ${sort}`))
	return [
		...before
			.filter(({ partition, sort }) => !stays.has(`${partition} ${sort}`))
			.map((key): RowWrite => ({ ...key, action: 'delete', if: 'any' })),
		...after.map((key): RowWrite => ({ ...key, action: 'put', if: 'any', value: card })),
	]
}

/** A static page's line at the foot of every page, and what has to be said when its name or address is new. */
export function staticPageWrites(
	story: Story,
	language: string,
	edition: Edition,
	address: string,
	before: LiveEdition | null,
): { writes: RowWrite[]; messages: ReplayMessage[] } {
	const link = { address, title: edition.metadata.title }
	if (before !== null && before.address === address && before.metadata.title === link.title)
		return { writes: [], messages: [] }
	const writes: RowWrite[] = [{ ...staticPageKey(language, story.story), action: 'put', if: 'any', value: link }]
	// Its name stands at the foot of every page of the language.
	return { writes, messages: [{ replay: 'everything', language }] }
}
