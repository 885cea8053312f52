import { type OutboxEntry, outboxFolder } from '../../notify/outbox-entry.ts'
import type { ObjectStore } from '../../ports/object-store.ts'

/** Entries on the page; days that are looked through for them, which is as long as the bucket keeps them. */
const [mostEntries, mostDays] = [100, 31]
/** Keys of a listing, and listings of one day: more than 10,000 notices a day are cut off at the newest end of that day. */
const [pageSize, mostPages] = [1000, 10]
const dayMs = 24 * 3600 * 1000

/** The newest entries of the outbox, the newest first. */
export async function readOutbox(now: Date, desk: ObjectStore): Promise<OutboxEntry[]> {
	const keys: string[] = []
	for (let back = 0; back < mostDays && keys.length < mostEntries; back++) {
		const day = new Date(now.getTime() - back * dayMs).toISOString().slice(0, 10)
		keys.push(...(await keysOf(day, desk)).toReversed())
	}
	const objects = await Promise.all(keys.slice(0, mostEntries).map((key) => desk.get(key)))
	return objects.flatMap((object) =>
		object === undefined ? [] : [JSON.parse(Buffer.from(object.body).toString()) as OutboxEntry],
	)
}

async function keysOf(day: string, desk: ObjectStore): Promise<string[]> {
	const keys: string[] = []
	for (let pages = 0; pages < mostPages; pages++) {
		const after = keys.at(-1)
		const page = await desk.list(`${outboxFolder}${day}`, { limit: pageSize, ...(after !== undefined && { after }) })
		keys.push(...page)
		if (page.length < pageSize) break
	}
	return keys
}
