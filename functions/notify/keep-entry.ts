import type { ObjectStore } from '../ports/object-store.ts'
import { type Delivery, type OutboxEntry, outboxKey } from './outbox-entry.ts'

/** Reads the entry of a piece of news; there is none before the first try. */
export async function readEntry(
	{ at, id }: Pick<OutboxEntry, 'at' | 'id'>,
	desk: ObjectStore,
): Promise<OutboxEntry | undefined> {
	const object = await desk.get(outboxKey({ at, id }))
	return object && (JSON.parse(Buffer.from(object.body).toString()) as OutboxEntry)
}

/** Keeps the entry of a piece of news, in the place of the one before. */
export async function keepEntry(entry: OutboxEntry, desk: ObjectStore): Promise<void> {
	await desk.put(outboxKey(entry), Buffer.from(JSON.stringify(entry)), { contentType: 'application/json' })
}

/** True for a place that nobody has to try any more. */
export function isSettled({ ended, lapsed }: Delivery): boolean {
	return ended !== 'waiting' && lapsed !== true
}

/** A delivery that is tried again by nobody for now: failed with its last status, until somebody takes it up. */
export function lapsed(delivery: Delivery): Delivery {
	return delivery.ended === 'waiting' ? { ...delivery, ended: 'failed', lapsed: true } : delivery
}
