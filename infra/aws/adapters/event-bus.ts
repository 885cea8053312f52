import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import type { Announcement, CommentWaits } from '../../../functions/catalogue/messages.ts'
import type { Announcements } from '../../../functions/ports/announcements.ts'

/** What the newsroom's events call their source; rules select by it and by `article live`, `article gone` … */
export const eventSource = 'tilmash'
/** Entries that one PutEvents takes (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html). */
const mostEntries = 10

/** The name under which an announcement goes over the bus. */
export function detailType(announce: (Announcement | CommentWaits)['announce']): string {
	if (announce === 'comment') return 'comment waits'
	return `article ${announce}`
}

/** Announcements as events on an EventBridge bus. One that the bus does not take fails all: the message comes again. */
export class EventBus implements Announcements {
	readonly #client: EventBridgeClient
	readonly #bus: string

	constructor({ client, bus }: { readonly client: EventBridgeClient; readonly bus: string }) {
		this.#client = client
		this.#bus = bus
	}

	async announce(announcements: readonly (Announcement | CommentWaits)[]): Promise<void> {
		for (let at = 0; at < announcements.length; at += mostEntries) {
			const Entries = announcements.slice(at, at + mostEntries).map(({ announce, ...detail }) => ({
				EventBusName: this.#bus,
				Source: eventSource,
				DetailType: detailType(announce),
				Detail: JSON.stringify(detail),
			}))
			const answer = await this.#client.send(new PutEventsCommand({ Entries }))
			const refused = answer.Entries?.find(({ ErrorCode }) => ErrorCode !== undefined)
			if (refused !== undefined || (answer.FailedEntryCount ?? 0) > 0)
				throw new Error(`The bus did not take an event: ${refused?.ErrorCode} ${refused?.ErrorMessage}`)
		}
	}
}
