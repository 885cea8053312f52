import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { eventTypes } from '../../../functions/catalogue/event-types.ts'
import type { News } from '../../../functions/catalogue/messages.ts'
import type { Announcements } from '../../../functions/ports/announcements.ts'

/** What the newsroom's events call their source; rules select by it and by `article live`, `article gone` … */
export const eventSource = 'tilmash'
/** Entries that one PutEvents takes (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html). */
const mostEntries = 10

/** Announcements as events on an EventBridge bus. One that the bus does not take fails all: the message comes again. */
export class EventBus implements Announcements {
	readonly #client: EventBridgeClient
	readonly #bus: string

	constructor({ client, bus }: { readonly client: EventBridgeClient; readonly bus: string }) {
		this.#client = client
		this.#bus = bus
	}

	async announce(news: readonly News[]): Promise<void> {
		for (let at = 0; at < news.length; at += mostEntries) {
			const Entries = news.slice(at, at + mostEntries).map(({ announce, ...detail }) => ({
				EventBusName: this.#bus,
				Source: eventSource,
				DetailType: eventTypes[announce],
				Detail: JSON.stringify(detail),
			}))
			const answer = await this.#client.send(new PutEventsCommand({ Entries }))
			const refused = answer.Entries?.find(({ ErrorCode }) => ErrorCode !== undefined)
			if (refused !== undefined || (answer.FailedEntryCount ?? 0) > 0)
				throw new Error(`The bus did not take an event: ${refused?.ErrorCode} ${refused?.ErrorMessage}`)
		}
	}
}
