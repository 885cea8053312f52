import type { News } from '../catalogue/messages.ts'
import { claimNotice, releaseNotice } from './claim-notice.ts'
import { deliver } from './deliver.ts'
import { noticeId } from './notice-id.ts'
import { noticeOf } from './notice-of.ts'
import { type Delivery, type OutboxEntry, outboxKey } from './outbox-entry.ts'
import { readFacts } from './read-facts.ts'
import type { NotifyTools } from './tools.ts'
import { isWanted, placeOfWant, type Want } from './wants.ts'

/**
 * Tells everybody who wants to know of a piece of news, once; `busy` when another run is at it. Each place is told for itself
 * and noted in the outbox: one that is to be tried again makes this throw when all others are done, and then only it is left.
 * A crash between telling and noting tells twice, never not at all.
 */
export async function tell(news: News, tools: NotifyTools): Promise<'told' | 'busy'> {
	const { catalogue, desk, log, now } = tools
	const wants = (await tools.wants()).filter((want) => isWanted(news, want))
	const wanted = new Map(wants.map((want) => [placeOfWant(want), want]))
	if (wanted.size === 0) return 'told'
	const id = noticeId(news)
	const claim = await claimNotice(id, now(), catalogue)
	if (claim === 'busy') return 'busy'
	if (claim === 'known') {
		log.info('notice known', { id })
		return 'told'
	}
	const { at } = claim
	const key = outboxKey({ at, id })
	const before = await desk.get(key)
	const entry = before && (JSON.parse(Buffer.from(before.body).toString()) as OutboxEntry)
	const deliveries = await deliverTo(wanted, entry?.deliveries ?? [], news, at, tools)
	const { announce, story, language } = news
	const after: OutboxEntry = { id, at, announce, story, language, deliveries }
	await desk.put(key, Buffer.from(JSON.stringify(after)), { contentType: 'application/json' })
	const left = deliveries.filter(({ ended }) => ended === 'waiting')
	await releaseNotice(id, left.length === 0, now(), catalogue)
	for (const { to, ended, status } of deliveries) log.info('notice', { id, announce, to, ended, status })
	if (left.length > 0) throw new Error(`${left.length} of ${deliveries.length} places could not be told of ${id}`)
	return 'told'
}

async function deliverTo(
	wanted: ReadonlyMap<string, Want>,
	before: readonly Delivery[],
	news: News,
	at: string,
	tools: NotifyTools,
): Promise<Delivery[]> {
	const ended = before.filter((delivery) => delivery.ended !== 'waiting')
	const left = [...wanted].filter(([place]) => !ended.some((delivery) => delivery.place === place))
	const facts = await readFacts(news, tools)
	const now = await Promise.all(left.map(([, want]) => deliver(noticeOf(news, facts, want.language, at), want, tools)))
	return [...ended, ...now]
}
