import type { ChannelName } from './wants.ts'

/**
 * How telling somebody ended, or that it has not: `waiting` is to be tried again, `kept` is of the home where nothing is
 * sent; `failed` without a status is a channel that nobody has set up, or that never answered.
 */
export type Ending = 'sent' | 'kept' | 'failed' | 'waiting'

/** One notice as it went to one place. No address of a channel that is a secret is in it. */
export interface Delivery {
	/** See `placeOfWant`. */
	readonly place: string
	readonly to: ChannelName
	/** Tag of the language in which it was told. */
	readonly language: string
	readonly ended: Ending
	/** True where it failed because nobody tries again: whoever does all the same goes on with it. */
	readonly lapsed?: true
	/** Status of the last answer. */
	readonly status: number | null
	/** When the last try ended, ISO 8601. */
	readonly at: string
	/** What was said, for people. */
	readonly text: string
	/** The same as the channel was given it. */
	readonly body: string
}

/** A piece of news and all who were told: an object below `outbox/` of the desk's bucket. */
export interface OutboxEntry {
	readonly id: string
	/** When it was first to be told, ISO 8601. */
	readonly at: string
	readonly announce: string
	readonly story: string | null
	readonly language: string | null
	readonly deliveries: readonly Delivery[]
}

/** Folder of the outbox in the desk's bucket. */
export const outboxFolder = 'outbox/'

/** Where an entry is kept: below its instant, so that a listing is in the order of time. */
export function outboxKey({ at, id }: Pick<OutboxEntry, 'at' | 'id'>): string {
	return `${outboxFolder}${at}-${id}.json`
}
